// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/recordingcodec.h"

#include "core/domain/eventbodies.h"
#include "core/domain/eventcodec.h"
#include "core/domain/wholenumber.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace stormlab
{

namespace
{

constexpr std::size_t lookFields = 10;
constexpr std::array<std::string_view, 3> ageForms = {"none", "state", "own"};

Json lookJson(const BackendLook& look)
{
    const auto form = [](AgeForm value) { return ageForms.at(static_cast<std::size_t>(value)); };
    return Json::array({look.applicationName, look.role, look.clientAddress, toString(look.state), look.waitEvent,
                        look.blockedBy, look.query, look.hasStateAge, form(look.transactionAge), form(look.queryAge)});
}

BackendLook lookIn(const FieldReader& row)
{
    BackendLook look;
    if (row.value().size() < lookFields) {
        row.report(lookFields - 1, "of a look is missing");
        return look;
    }
    look.applicationName = row.text(0UL);
    look.role = row.text(1UL);
    look.clientAddress = row.text(2UL);
    look.state = backendStateIn(row, 3UL);
    look.waitEvent = row.text(4UL);
    look.blockedBy = row.wholes(5UL);
    look.query = row.text(6UL);
    look.hasStateAge = row.flag(7UL);
    look.transactionAge = static_cast<AgeForm>(row.word(8UL, ageForms));
    look.queryAge = static_cast<AgeForm>(row.word(9UL, ageForms));
    return look;
}

/// A list that is empty is left out.
template <typename Values, typename Writer>
void setList(Json& json, const char* key, const Values& values, Writer writer)
{
    if (values.empty())
        return;
    Json& list = json[key] = Json::array();
    for (const auto& value : values)
        list.push_back(writer(value));
}

std::vector<std::int64_t> numbersIn(const FieldReader& json, const char* key, std::int64_t least, std::int64_t most)
{
    std::vector<std::int64_t> numbers;
    const auto found = json.value().find(key);
    if (found == json.value().end())
        return numbers;
    const auto fits = [least, most](const Json& number) {
        return number.is_number_integer() && number <= Json(most) && number >= Json(least);
    };
    if (!found->is_array() || !std::ranges::all_of(*found, fits)) {
        json.report(key, "must be a list of whole numbers that are not too large");
        return numbers;
    }
    return found->get<std::vector<std::int64_t>>();
}

std::vector<int> pidsIn(const FieldReader& json, const char* key)
{
    const auto numbers = numbersIn(json, key, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    std::vector<int> pids;
    std::ranges::transform(numbers, std::back_inserter(pids), [](std::int64_t pid) { return static_cast<int>(pid); });
    return pids;
}

std::vector<std::uint32_t> naturalsIn(const FieldReader& json, const char* key)
{
    std::vector<std::uint32_t> naturals;
    for (const std::int64_t number : numbersIn(json, key, 0, std::numeric_limits<std::uint32_t>::max()))
        naturals.push_back(static_cast<std::uint32_t>(number));
    return naturals;
}

std::vector<Milliseconds> agesIn(const FieldReader& json, const char* key)
{
    std::vector<Milliseconds> ages;
    for (const std::int64_t age : numbersIn(json, key, -farthestMoment, farthestMoment))
        ages.emplace_back(age);
    return ages;
}

/// How far each index lies behind the one before it: small numbers, and often the same.
std::vector<std::uint32_t> distances(const std::vector<std::uint32_t>& indices)
{
    std::vector<std::uint32_t> result;
    std::uint32_t next = 0;
    for (const std::uint32_t index : indices) {
        result.push_back(index - next);
        next = index + 1;
    }
    return result;
}

/// The reverse; absent means that none is left out.
std::vector<std::uint32_t> indicesIn(const FieldReader& json, std::size_t count)
{
    std::vector<std::uint32_t> indices;
    const bool allOfThem = !json.value().contains("at");
    const auto distances = numbersIn(json, "at", 0, SamplePatcher::mostBackends);
    std::uint64_t next = 0;
    for (std::size_t index = 0; index < (allOfThem ? count : distances.size()); ++index) {
        next += allOfThem ? 0 : static_cast<std::uint64_t>(distances[index]);
        if (next >= SamplePatcher::mostBackends) {
            json.report("at", "leads beyond all backends");
            break;
        }
        indices.push_back(static_cast<std::uint32_t>(next++));
    }
    return indices;
}

void writeDiff(Json& json, const SampleDiff& diff)
{
    const auto plain = [](auto number) { return number; };
    const auto count = [](Milliseconds age) { return age.count(); };
    setList(json, "gone", diff.gone, plain);
    setList(json, "come", diff.come, plain);
    setList(json, "looks", diff.newLooks, lookJson);
    const std::vector<std::uint32_t> at = distances(diff.at);
    if (std::ranges::any_of(at, [](std::uint32_t distance) { return distance != 0; }))
        setList(json, "at", at, plain);
    setList(json, "turn", diff.turns, plain);
    setList(json, "look", diff.newTurns, plain);
    setList(json, "age", diff.stateAges, count);
    setList(json, "own", diff.ownAges, count);
}

SampleDiff diffIn(const FieldReader& json, DrillTime answered)
{
    SampleDiff diff;
    diff.answered = answered;
    diff.gone = pidsIn(json, "gone");
    diff.come = pidsIn(json, "come");
    if (json.value().contains("looks")) {
        for (const FieldReader& row : json.children("looks"))
            diff.newLooks.push_back(lookIn(row));
    }
    diff.turns = naturalsIn(json, "turn");
    diff.newTurns = naturalsIn(json, "look");
    diff.at = indicesIn(json, diff.turns.size());
    diff.stateAges = agesIn(json, "age");
    diff.ownAges = agesIn(json, "own");
    return diff;
}

bool isDiff(const Json& event)
{
    const auto kind = event.find("kind");
    return event.is_object() && kind != event.end() && *kind == kindOf(Sample{}) && !event.contains("backends");
}

/// All of a sample but its backends. Most are told at the moment of their answer, and limits hardly ever change.
void writeHead(Json& json, const Sample& sample, DrillTime told, const std::optional<Limits>& limitsBefore)
{
    json["took"] = (sample.answered - sample.asked).count();
    if (sample.answered != told)
        json["answered"] = sample.answered.count();
    if (sample.limits != limitsBefore)
        json["limits"] = limitsJson(sample.limits);
}

Sample headIn(const FieldReader& json, DrillTime told, const std::optional<Limits>& limitsBefore)
{
    Sample sample;
    sample.answered = json.maybeDuration("answered").value_or(told);
    sample.asked = sample.answered - json.duration("took");
    const bool same = limitsBefore && !json.value().contains("limits");
    sample.limits = same ? *limitsBefore : limitsIn(json);
    return sample;
}

Result<TimelineEvent> patched(const Json& json, SegmentSoFar& segment)
{
    std::optional<std::string> problem;
    const FieldReader reader(json, problem);
    TimelineEvent event = eventHeadIn(reader);
    Sample sample = headIn(reader, event.time, segment.limits);
    for (const Milliseconds moment : {sample.asked, sample.answered}) {
        if (moment > Milliseconds{farthestMoment} || moment < Milliseconds{-farthestMoment})
            reader.report("answered", "is no time that a drill can last");
    }
    const SampleDiff diff = diffIn(reader, sample.answered);
    if (problem)
        return unreadableEvent(*problem);
    if (const auto applied = segment.patcher.apply(diff); !applied)
        return applied.error();
    segment.limits = sample.limits;
    if (segment.packer.size() == PackedBackends::capacity)
        segment.packer.seal();
    sample.backends = segment.packer.add(segment.patcher.rows(), segment.patcher.looks(), sample.answered);
    event.body = std::move(sample);
    return event;
}

} // namespace

void RecordingEncoder::beginSegment()
{
    m_differ.reset();
    m_limits.reset();
}

std::string RecordingEncoder::line(const TimelineEvent& event)
{
    const auto* const sample = std::get_if<Sample>(&event.body);
    const auto diff = sample != nullptr ? m_differ.diff(*sample) : std::nullopt;
    if (!diff)
        return toJson(event);
    Json json = eventHeadJson(event);
    writeHead(json, *sample, event.time, std::exchange(m_limits, sample->limits));
    writeDiff(json, *diff);
    return lineOf(json);
}

void RecordingDecoder::beginSegment()
{
    m_segment.packer.seal();
    m_segment = {};
}

Result<TimelineEvent> RecordingDecoder::event(std::string_view line)
{
    const Result<Json> json = parseJson(line);
    if (!json)
        return json.error();
    const Result<TimelineEvent> event = isDiff(json.value()) ? patched(json.value(), m_segment) : eventIn(json.value());
    return event || m_unreadable == UnreadableEvents::Refuse ? event : keptEventIn(json.value());
}

} // namespace stormlab
