#pragma once

#include <stdexcept>
#include <string>

namespace slimfit {

/// A caller broke a promise: a fault of ours, never of the person who gave the input.
class ContractViolation : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Throws ContractViolation with the sentence when the condition does not hold. For the doors of
/// modules, always on; inner loops use assert.
inline void expects(bool condition, const char* sentence) {
    if (!condition)
        throw ContractViolation{sentence};
}

}  // namespace slimfit
