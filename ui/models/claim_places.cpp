// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/claim_places.h"

namespace jotscope::ui {

using jose::Part;

namespace {

const json::Document &documentOf(const jose::Token &token, Part part)
{
    return part == Part::Header ? token.header : token.payload;
}

} // namespace

Selection selectionAt(const jose::Token &token, qsizetype offset)
{
    Selection selection;
    selection.part = Part::Whole;
    const Part parts[] = {Part::Header, Part::Payload, Part::Signature};
    for (std::size_t i = 0; i < std::min(token.segments.size(), std::size(parts)) && token.kind != jose::Kind::Opaque; ++i) {
        const jose::Segment &segment = token.segments[i];
        if (offset < segment.offset || offset >= segment.offset + segment.length)
            continue;
        selection.part = parts[i];
        if (parts[i] == Part::Signature) {
            selection.step = diagnosis::Step::Signature;
            return selection;
        }
        if (i == 1 && token.kind == jose::Kind::Jwe)
            return selection;
        const qsizetype octet = (offset - segment.offset) * 3 / 4; // four characters spell three octets
        for (const json::Member &member : documentOf(token, parts[i]).root.members) {
            if (octet >= member.nameBegin && octet < member.value.end) {
                selection.claim = member.name;
                selection.step = stepOfClaim(parts[i], member.name);
                return selection;
            }
        }
    }
    return selection;
}

jose::Segment placeOf(const jose::Token &token, const Selection &selection)
{
    if (selection.claim.isEmpty() || (selection.part != Part::Header && selection.part != Part::Payload))
        return {0, 0};
    const json::Value *value = documentOf(token, selection.part).root.find(selection.claim);
    return value ? jose::placeInText(token, selection.part, value->begin, value->end) : jose::Segment{0, 0};
}

jose::Segment placeOf(const jose::SdJwt &opened, const Selection &selection)
{
    for (const jose::Disclosure &one : opened.disclosures) {
        if (!selection.claim.isEmpty() && selection.part == Part::Payload && one.path == selection.claim)
            return one.place;
    }
    return {0, 0};
}

QString disclosedAt(const jose::SdJwt &opened, qsizetype offset)
{
    for (const jose::Disclosure &one : opened.disclosures) {
        if (offset >= one.place.offset && offset < one.place.offset + one.place.length)
            return one.path;
    }
    return {};
}

const jose::Flaw *flawAt(const jose::Token &token, qsizetype offset)
{
    const jose::Flaw *found = nullptr;
    for (const jose::Flaw &flaw : token.flaws) {
        const bool isHere = offset >= flaw.offset && offset < flaw.offset + qMax<qsizetype>(1, flaw.length);
        if (isHere && (!found || flaw.severity > found->severity))
            found = &flaw;
    }
    return found;
}

} // namespace jotscope::ui
