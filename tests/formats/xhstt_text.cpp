#include "formats/xhstt_text.hpp"

namespace slimfit::test {

const std::string_view small_archive = R"xml(<HighSchoolTimetableArchive Id="Small">
  <MetaData>
    <Name>Small archive</Name>
    <Contributor>Nobody &amp; Co</Contributor>
    <Date>today</Date>
    <Description>Invented</Description>
  </MetaData>
  <Instances>
    <Instance Id="School">
      <MetaData>
        <Name>School</Name>
        <Contributor>Nobody</Contributor>
        <Date>today</Date>
        <Country>Nowhere</Country>
        <Description>Four times
        </Description>
        <Remarks/>
      </MetaData>
      <Times>
        <TimeGroups>
          <Week Id="Week"><Name>Week</Name></Week>
          <Day Id="Mo"><Name>Monday</Name></Day>
          <Day Id="Tu"><Name>Tuesday</Name></Day>
          <TimeGroup Id="Early"><Name>Early</Name></TimeGroup>
        </TimeGroups>
        <Time Id="Mo1"><Name>Mo1</Name><Week Reference="Week"/><Day Reference="Mo"/><TimeGroups><TimeGroup Reference="Early"/><TimeGroup Reference="Early"/></TimeGroups></Time>
        <Time Id="Mo2"><Name>Mo2</Name><Day Reference="Mo"/><TimeGroups/></Time>
        <Time Id="Tu1"><Name>Tu1</Name><Day Reference="Tu"/><TimeGroups><TimeGroup Reference="Early"/></TimeGroups></Time>
        <Time Id="Tu2"><Name>Tu2</Name><Day Reference="Tu"/></Time>
      </Times>
      <Resources>
        <ResourceTypes>
          <ResourceType Id="Teacher"><Name>Teacher</Name></ResourceType>
          <ResourceType Id="Class"><Name>Class</Name></ResourceType>
        </ResourceTypes>
        <ResourceGroups>
          <ResourceGroup Id="Teachers"><Name>Teachers</Name><ResourceType Reference="Teacher"/></ResourceGroup>
        </ResourceGroups>
        <Resource Id="Ann (1.0)"><Name>Ann</Name><ResourceType Reference="Teacher"/><ResourceGroups><ResourceGroup Reference="Teachers"/></ResourceGroups></Resource>
        <Resource Id="Bob"><Name>Bob</Name><ResourceType Reference="Teacher"/><ResourceGroups><ResourceGroup Reference="Teachers"/></ResourceGroups></Resource>
        <Resource Id="1A"><Name>1A</Name><ResourceType Reference="Class"/></Resource>
      </Resources>
      <Events>
        <EventGroups>
          <Course Id="Maths"><Name>Maths</Name></Course>
          <EventGroup Id="Lessons"><Name>Lessons</Name></EventGroup>
        </EventGroups>
        <Event Id="M1" Color="#FF0000">
          <Name>Maths of 1A</Name>
          <Duration> 2 </Duration>
          <Workload>3</Workload>
          <Course Reference="Maths"/>
          <Resources>
            <Resource Reference="1A"/>
            <Resource><Role>0</Role><ResourceType Reference="Teacher"/><Workload>6</Workload></Resource>
          </Resources>
          <EventGroups><EventGroup Reference="Lessons"/></EventGroups>
        </Event>
        <Event Id="M2">
          <Name>More maths</Name>
          <Duration>1</Duration>
          <Course Reference="Maths"/>
          <Resources>
            <Resource Reference="Bob"><Role>0</Role><ResourceType Reference="Teacher"/></Resource>
          </Resources>
          <EventGroups><EventGroup Reference="Lessons"/></EventGroups>
        </Event>
        <Event Id="Meeting">
          <Name>Meeting</Name>
          <Duration>1</Duration>
          <Time Reference="Tu2"/>
          <Resources/>
          <ResourceGroups><ResourceGroup Reference="Teachers"/></ResourceGroups>
        </Event>
      </Events>
      <Constraints>
        <AssignResourceConstraint Id="c1"><Name>c1</Name><Required>true</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><EventGroups><EventGroup Reference="Lessons"/></EventGroups><Events><Event Reference="Meeting"/></Events></AppliesTo>
          <Role>0</Role>
        </AssignResourceConstraint>
        <AssignTimeConstraint Id="c2"><Name>c2</Name><Required>true</Required><Weight>1000</Weight><CostFunction>Quadratic</CostFunction>
          <AppliesTo><EventGroups><EventGroup Reference="Maths"/></EventGroups></AppliesTo>
        </AssignTimeConstraint>
        <SplitEventsConstraint Id="c3"><Name>c3</Name><Required>false</Required><Weight>0</Weight><CostFunction>Step</CostFunction>
          <AppliesTo><Events><Event Reference="M1"/></Events></AppliesTo>
          <MinimumDuration>1</MinimumDuration><MaximumDuration>2</MaximumDuration><MinimumAmount>3</MinimumAmount><MaximumAmount>4</MaximumAmount>
        </SplitEventsConstraint>
        <DistributeSplitEventsConstraint Id="c4"><Name>c4</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><Events><Event Reference="M1"/></Events></AppliesTo>
          <Duration>2</Duration><Minimum>1</Minimum><Maximum>1</Maximum>
        </DistributeSplitEventsConstraint>
        <PreferResourcesConstraint Id="c5"><Name>c5</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><Events><Event Reference="M1"/></Events></AppliesTo>
          <ResourceGroups><ResourceGroup Reference="Teachers"/></ResourceGroups><Resources><Resource Reference="Bob"/></Resources><Role>0</Role>
        </PreferResourcesConstraint>
        <PreferTimesConstraint Id="c6"><Name>c6</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><Events><Event Reference="M1"/></Events></AppliesTo>
          <TimeGroups><TimeGroup Reference="Early"/></TimeGroups><Times><Time Reference="Mo2"/></Times><Duration>1</Duration>
        </PreferTimesConstraint>
        <AvoidSplitAssignmentsConstraint Id="c7"><Name>c7</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><EventGroups><EventGroup Reference="Maths"/></EventGroups></AppliesTo>
          <Role>0</Role>
        </AvoidSplitAssignmentsConstraint>
        <SpreadEventsConstraint Id="c8"><Name>c8</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><EventGroups><EventGroup Reference="Lessons"/></EventGroups></AppliesTo>
          <TimeGroups><TimeGroup Reference="Mo"><Minimum>1</Minimum><Maximum>2</Maximum></TimeGroup></TimeGroups>
        </SpreadEventsConstraint>
        <LinkEventsConstraint Id="c9"><Name>c9</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><EventGroups><EventGroup Reference="Maths"/></EventGroups></AppliesTo>
        </LinkEventsConstraint>
        <OrderEventsConstraint Id="c10"><Name>c10</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><EventPairs><EventPair><FirstEvent Reference="M1"/><SecondEvent Reference="M2"/><MinSeparation>1</MinSeparation><MaxSeparation>2</MaxSeparation></EventPair><EventPair><FirstEvent Reference="M2"/><SecondEvent Reference="M1"/></EventPair></EventPairs></AppliesTo>
        </OrderEventsConstraint>
        <AvoidClashesConstraint Id="c11"><Name>c11</Name><Required>true</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><ResourceGroups><ResourceGroup Reference="Teachers"/></ResourceGroups><Resources><Resource Reference="1A"/></Resources></AppliesTo>
        </AvoidClashesConstraint>
        <AvoidUnavailableTimesConstraint Id="c12"><Name>c12</Name><Required>true</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><Resources><Resource Reference="Bob"/></Resources></AppliesTo>
          <Times><Time Reference="Mo1"/></Times>
        </AvoidUnavailableTimesConstraint>
        <LimitIdleTimesConstraint Id="c13"><Name>c13</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><Resources><Resource Reference="Bob"/></Resources></AppliesTo>
          <TimeGroups><TimeGroup Reference="Mo"/><TimeGroup Reference="Tu"/></TimeGroups><Minimum>0</Minimum><Maximum>1</Maximum>
        </LimitIdleTimesConstraint>
        <ClusterBusyTimesConstraint Id="c14"><Name>c14</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><Resources><Resource Reference="Bob"/></Resources></AppliesTo>
          <TimeGroups><TimeGroup Reference="Early"/></TimeGroups><Minimum>0</Minimum><Maximum>1</Maximum>
        </ClusterBusyTimesConstraint>
        <LimitBusyTimesConstraint Id="c15"><Name>c15</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><Resources><Resource Reference="Bob"/></Resources></AppliesTo>
          <TimeGroups><TimeGroup Reference="Week"/></TimeGroups><Minimum>2</Minimum><Maximum>3</Maximum>
        </LimitBusyTimesConstraint>
        <LimitWorkloadConstraint Id="c16"><Name>c16</Name><Required>false</Required><Weight>1</Weight><CostFunction>Linear</CostFunction>
          <AppliesTo><Resources><Resource Reference="Bob"/></Resources></AppliesTo>
          <Minimum>0</Minimum><Maximum>5</Maximum>
        </LimitWorkloadConstraint>
      </Constraints>
    </Instance>
  </Instances>
  <SolutionGroups>
    <SolutionGroup Id="Ours">
      <MetaData>
        <Contributor>Somebody</Contributor>
        <Date>today</Date>
        <Description>By hand</Description>
        <Publication>None</Publication>
        <Remarks>None</Remarks>
      </MetaData>
      <Solution Reference="School">
        <Description>The first</Description>
        <RunningTime>12.5</RunningTime>
        <Events>
          <Event Reference="M1">
            <Duration>1</Duration>
            <Time Reference="Mo1"/>
            <Resources><Resource Reference="Ann (1.0)"><Role>0</Role></Resource></Resources>
          </Event>
          <Event Reference="M2">
            <Time Reference="Tu1"/>
          </Event>
        </Events>
        <Report><InfeasibilityValue>7</InfeasibilityValue><ObjectiveValue>8</ObjectiveValue></Report>
      </Solution>
    </SolutionGroup>
  </SolutionGroups>
</HighSchoolTimetableArchive>
)xml";

}  // namespace slimfit::test
