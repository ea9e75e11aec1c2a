// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/shape.h"

#include "capture/draft.h"
#include "capture/ending.h"

namespace jotscope::capture {

namespace {

/// How far back a '-' or '_' may stand in one run of characters and still have a token behind it: "jwt_eyJ…".
constexpr qsizetype longestPrefix = 24;

/// Whether a token may begin at `at`: not inside a longer run of base64.
bool isBoundary(const Layer &layer, qsizetype at)
{
    const QByteArrayView text = layer.text();
    if (at == 0 || !isBase64Url(text[at - 1]))
        return true;
    const bool isParted = text[at - 1] == '-' || text[at - 1] == '_' || layer.isCutAt(at);
    const qsizetype limit = qMax<qsizetype>(0, at - longestPrefix);
    qsizetype begin = at;
    while (begin >= limit && begin > 0 && isBase64Url(text[begin - 1]))
        --begin;
    if (isParted)
        return begin >= limit;
    return at - begin == 6 && text.sliced(begin, 6).compare("bearer", Qt::CaseInsensitive) == 0;
}

/// A PASETO keeps its own JSON in parts that look alike: "v4.public.…", and a footer behind it.
bool isInsidePaseto(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype reach = 4096;
    if (at == 0 || text[at - 1] != '.')
        return false;
    qsizetype begin = at;
    const qsizetype limit = qMax<qsizetype>(0, at - reach);
    while (begin > limit && (isBase64Url(text[begin - 1]) || text[begin - 1] == '.'))
        --begin;
    const QByteArrayView word = text.sliced(begin, at - begin);
    return word.size() > 8 && word[0] == 'v' && (word.sliced(2).startsWith(".public.") || word.sliced(2).startsWith(".local."));
}

/// A header whose first member is of no JOSE header must show itself whole, on one line.
bool isHeaderByItself(QByteArrayView text, qsizetype at)
{
    const auto partEnd = [text](qsizetype from) {
        while (from < text.size() && isBase64Url(text[from]))
            ++from;
        return from;
    };
    const qsizetype end = partEnd(at);
    if (end >= text.size() || text[end] != '.')
        return false;
    const HeaderLook look = lookAtHeader(text.sliced(at, end - at));
    if (!look.isObject || look.isKey)
        return false;
    if (look.hasAlg)
        return true;
    const qsizetype payload = end + 1;
    const qsizetype payloadEnd = partEnd(payload);
    return payloadEnd < text.size() && text[payloadEnd] == '.' && isWholeJson(text.sliced(payload, payloadEnd - payload));
}

/// "77u_" is the byte order mark in base64url: a header that its writer began with one.
qsizetype beginWithMark(QByteArrayView text, qsizetype at)
{
    const QByteArrayView before = text.sliced(qMax<qsizetype>(0, at - 4), qMin<qsizetype>(at, 4));
    return before == "77u_" || before == "77u/" ? at - 4 : at;
}

bool isToken(const Draft &draft, Start start, const Shape &shape)
{
    const HeaderLook &look = draft.look;
    if (look.isKey)
        return false;
    if (start == Start::Object)
        return true;
    if (look.isObject && !look.hasAlg) // sound, and yet without what every header has: only with a payload behind it
        return shape.whole != Shape::Whole::Start && isWholeJson(draft.part(1));
    return true;
}

} // namespace

std::vector<Shape> shapesIn(const Layer &layer)
{
    std::vector<Shape> shapes;
    const QByteArrayView text = layer.text();
    qsizetype at = 0;
    while ((at = text.indexOf('e', at)) >= 0) {
        const Start start = startAt(text, at);
        const qsizetype begin = start == Start::No ? at : beginWithMark(text, at);
        const qsizetype here = at++;
        if (start == Start::No || !isBoundary(layer, begin))
            continue;
        if ((start == Start::Object && !isHeaderByItself(text, here)) || isInsidePaseto(text, begin))
            continue;
        const Draft draft = draftAt(text, begin);
        Shape shape = shapeOf(draft, text);
        if (!isToken(draft, start, shape))
            continue;
        at = qMax(at, shape.end);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

} // namespace jotscope::capture
