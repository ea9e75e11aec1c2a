// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/read_endpoint.h"
#include "environments/shape.h"

#include <algorithm>

namespace jotscope::environments {

namespace {

using Kind = Shape::Kind;

constexpr Shape text{Kind::Text};
constexpr Shape texts{Kind::Texts};
constexpr Shape textOrNull{Kind::TextOrNull};
constexpr Shape flag{Kind::Flag};
constexpr Shape scalar{Kind::Scalar};
constexpr Shape pointer{Kind::Pointer};
constexpr Shape pointerOrFlag{Kind::PointerOrFlag};
constexpr Shape statuses{Kind::Statuses};
constexpr Shape method{Kind::Method};
constexpr Shape headers{Kind::Headers};
constexpr Shape verdict{Kind::Word, "disabled deleted pending"};
constexpr Shape unit{Kind::Word, "iso s ms"};

constexpr Part lookupParts[] = {{"method", &method}, {"url", &text}, {"headers", &headers}, {"body", &textOrNull}, {}};
constexpr Shape lookup{Kind::Object, "a lookup", lookupParts};

/// What an answer must look like.
extern const Shape answers;
constexpr Part conditions[] = {{"status", &statuses}, {"pointer", &pointer}, {"header", &text}, {"text", &text}, {"also", &answers},
    {"exact", &flag}, {"present", &pointerOrFlag}, {"absent", &pointerOrFlag}, {"equals", &scalar}, {"contains", &scalar},
    {"one_of", &texts}, {"is_true", &pointerOrFlag}, {"is_false", &pointerOrFlag}, {"in_future", &pointerOrFlag},
    {"in_past", &pointerOrFlag}, {"empty", &pointerOrFlag}, {"below", &scalar}, {}};
constexpr Shape answer{Kind::Object, "an answer", conditions};
constexpr Shape answers{Kind::List, "", nullptr, &answer};

constexpr Part foundParts[] = {{"id", &texts}, {"record", &pointer}, {}};
constexpr Shape found{Kind::Object, "an answer", foundParts, nullptr, conditions};
constexpr Part stateParts[] = {{"verdict", &verdict, true}, {"label", &text}, {}};
constexpr Shape state{Kind::Object, "a state", stateParts, nullptr, conditions};
constexpr Shape states{Kind::List, "", nullptr, &state};

constexpr Part timeParts[] = {{"pointer", &pointer, true}, {"unit", &unit}, {}};
constexpr Shape time{Kind::Object, "a time", timeParts};
constexpr Shape times{Kind::Map, "", nullptr, &time};

constexpr Part alternateParts[] = {{"claim", &text, true}, {"url", &text, true}, {"items", &pointer}, {"id", &pointer}, {"check", &pointer},
    {"when", &text}, {"lower_case", &flag}, {"method", &method}, {"body", &text}, {"headers", &headers}, {}};
constexpr Shape alternate{Kind::Object, "a search", alternateParts};
constexpr Shape alternates{Kind::List, "", nullptr, &alternate};

/// What a preset says of itself and of each further call.
constexpr Part rules[] = {{"lookup", &lookup}, {"found", &found}, {"not_found", &answers}, {"our_credential", &answers},
    {"session_gone", &answers}, {"token_refused", &answers}, {"service_proof", &answers}, {"state", &states}, {"time", &times},
    {"alternates", &alternates}, {"identity", &texts}, {"control", &text}, {"when", &texts}, {}};
constexpr Part callParts[] = {{"title", &text}, {"credential", &text}, {"lookup_claim", &text}, {}};
constexpr Shape call{Kind::Object, "a call", callParts, nullptr, rules};
constexpr Shape calls{Kind::OneOrMore, "", nullptr, &call};
constexpr Part callMembers[] = {{"token_call", &calls}, {"bins", &calls}, {"audit", &calls}, {"without_cost", &calls}, {}};

} // namespace

json::Value readOverrides(Reading &reading, Members &members)
{
    json::Value taken = json::Value::object();
    for (const Part *parts : {rules, callMembers}) {
        for (const Part *part = parts; part->name; ++part) {
            const Spot spot = members.find(part->name);
            if (!spot)
                continue;
            checkShape(reading, spot, *part->shape);
            taken.add(QString::fromLatin1(part->name), *spot.value);
        }
    }
    std::sort(taken.members.begin(), taken.members.end(),
        [](const json::Member &a, const json::Member &b) { return a.value.begin < b.value.begin; });
    return taken;
}

} // namespace jotscope::environments
