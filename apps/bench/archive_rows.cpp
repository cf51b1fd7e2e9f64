#include "archive_rows.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace slimfit::bench {

namespace {

constexpr std::string_view heads{
    "commit,instance,seconds,threads,seed,hard,soft,steps_per_second,peak_kilobytes,bound_hard,"
    "bound_soft"};

std::string next_cell(std::istringstream& cells) {
    std::string cell;
    std::getline(cells, cell, ',');
    return cell;
}

ArchiveRow row_of(const std::string& line) {
    std::istringstream cells{line};
    ArchiveRow row{.commit = next_cell(cells), .instance = next_cell(cells)};
    row.seconds = std::stoi(next_cell(cells));
    row.threads = std::stoi(next_cell(cells));
    row.seed = std::stoull(next_cell(cells));
    row.hard = std::stoll(next_cell(cells));
    row.soft = std::stoll(next_cell(cells));
    row.steps_per_second = std::stoll(next_cell(cells));
    row.peak_kilobytes = std::stoll(next_cell(cells));
    row.bound_hard = std::stoll(next_cell(cells));
    row.bound_soft = std::stoll(next_cell(cells));
    return row;
}

}  // namespace

std::vector<ArchiveRow> read_rows(const std::filesystem::path& file) {
    std::vector<ArchiveRow> rows;
    std::ifstream stream{file};
    std::string line;
    if (std::getline(stream, line) && line != heads)
        throw std::runtime_error{
            file.string() + " holds rows of an earlier bench; name another file with --rows"};
    while (std::getline(stream, line))
        rows.push_back(row_of(line));
    return rows;
}

void append_row(const std::filesystem::path& file, const ArchiveRow& row) {
    const auto is_new = !std::filesystem::exists(file);
    std::ofstream stream{file, std::ios::app};
    if (is_new)
        stream << heads << '\n';
    stream << row.commit << ',' << row.instance << ',' << row.seconds << ',' << row.threads << ','
           << row.seed << ',' << row.hard << ',' << row.soft << ',' << row.steps_per_second << ','
           << row.peak_kilobytes << ',' << row.bound_hard << ',' << row.bound_soft << '\n';
    if (!stream.flush())
        throw std::runtime_error{"cannot write " + file.string()};
}

}  // namespace slimfit::bench
