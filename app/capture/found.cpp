// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/found.h"

#include "capture/base64_words.h"
#include "capture/cookie_chunks.h"
#include "capture/json_forms.h"
#include "capture/peel.h"

#include <algorithm>

namespace jotscope::capture {

namespace {

constexpr int mostLayers = 4;
constexpr int deepestNesting = 2; ///< base64 inside base64

std::vector<Found> search(QByteArrayView text, int nesting);

void addShapes(const Layer &layer, int depth, std::vector<Found> &all)
{
    for (Shape &shape : shapesIn(layer)) {
        Found found;
        found.begin = layer.sourceOf(shape.begin);
        found.end = qMax(found.begin + 1, layer.sourceOf(shape.end));
        found.text = std::move(shape.text);
        found.whole = shape.whole;
        found.cut = shape.cut;
        found.depth = depth;
        found.wraps = layer.wrapsWithin(shape.begin, shape.end);
        found.seams = shape.seams;
        found.context = contextOf(layer.text(), shape.begin, shape.end);
        all.push_back(std::move(found));
    }
}

void addJsonForms(const Layer &layer, int depth, std::vector<Found> &all)
{
    for (const JsonForm &form : jsonFormsIn(layer.text())) {
        Found found;
        found.begin = layer.sourceOf(form.begin);
        found.end = qMax(found.begin + 1, layer.sourceOf(form.end));
        found.text = layer.text().sliced(form.begin, form.end - form.begin).toByteArray();
        found.whole = Shape::Whole::Sound;
        found.depth = depth;
        found.wraps = layer.wrapsWithin(form.begin, form.end);
        found.context = contextOf(layer.text(), form.begin, form.end);
        all.push_back(std::move(found));
    }
}

/// What a token inside some wrapping inherits from it.
void place(Found &found, const Layer &layer, int depth, qsizetype begin, qsizetype end, const QString &around)
{
    found.begin = layer.sourceOf(begin);
    found.end = qMax(found.begin + 1, layer.sourceOf(end));
    found.depth += depth + 1;
    found.around.prepend(around);
}

void addBase64(const Layer &layer, int depth, int nesting, std::vector<Found> &all)
{
    for (const Base64Word &word : base64WordsIn(layer.text())) {
        const Context outside = contextOf(layer.text(), word.begin, word.end);
        for (Found &found : search(word.decoded, nesting + 1)) {
            const qsizetype begin = qMin(word.end - 1, word.begin + found.begin * 4 / 3);
            place(found, layer, depth, begin, qMin(word.end, word.begin + (found.end * 4 + 2) / 3), QStringLiteral("base64"));
            found.encoded = true;
            if (!outside.label.isEmpty())
                found.context = outside;
            all.push_back(std::move(found));
        }
    }
}

void addChunkedCookies(const Layer &layer, int depth, int nesting, std::vector<Found> &all)
{
    for (const ChunkedCookie &cookie : chunkedCookiesIn(layer.text())) {
        for (Found &found : search(cookie.value, nesting + 1)) {
            if (cookie.chunkOf(found.begin) == cookie.chunkOf(found.end - 1))
                continue; // it stands in one of them, where it is found anyway
            const ChunkedCookie::Chunk &chunk = cookie.chunks[cookie.chunkOf(found.begin)];
            place(
                found, layer, depth, cookie.placeOf(found.begin), chunk.end, QStringLiteral("%1 cookie chunks").arg(cookie.chunks.size()));
            found.context.name = QString::fromLatin1(cookie.name);
            found.context.label = QStringLiteral("cookie ") + found.context.name;
            all.push_back(std::move(found));
        }
    }
}

bool isWithin(const Found &inner, const Found &outer)
{
    return inner.begin >= outer.begin && inner.end <= outer.end;
}

/// The '~' behind the JWT of an SD-JWT was encoded.
bool addsDisclosures(const QByteArray &longer, const QByteArray &shorter)
{
    return longer.size() > shorter.size() && longer[shorter.size()] == '~' && longer.startsWith(shorter);
}

bool isBetter(const Found &a, const Found &b)
{
    if (a.encoded != b.encoded) { // what a token holds in its payload is no token beside it
        if (a.encoded && isWithin(a, b))
            return false;
        if (b.encoded && isWithin(b, a))
            return true;
    }
    if (a.whole != b.whole)
        return a.whole > b.whole;
    const bool isLonger = addsDisclosures(a.text, b.text);
    if (isLonger || addsDisclosures(b.text, a.text))
        return isLonger;
    return a.depth < b.depth;
}

/// The reading that goes may know a name that the other's escapes hid.
void inherit(Found &kept, const Found &gone)
{
    if (kept.text != gone.text || !kept.context.label.isEmpty())
        return;
    kept.context.label = gone.context.label;
    kept.context.name = gone.context.name;
    if (kept.context.scheme.isEmpty())
        kept.context.scheme = gone.context.scheme;
}

/// Of two readings of one place the better one stays.
std::vector<Found> settle(std::vector<Found> all)
{
    std::stable_sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return a.begin < b.begin; });
    std::vector<Found> kept;
    for (Found &found : all) {
        bool isKept = true;
        while (!kept.empty() && kept.back().end > found.begin) {
            if (!isBetter(found, kept.back())) {
                inherit(kept.back(), found);
                isKept = false;
                break;
            }
            inherit(found, kept.back());
            kept.pop_back();
        }
        if (isKept)
            kept.push_back(std::move(found));
    }
    return kept;
}

std::vector<Found> search(QByteArrayView text, int nesting)
{
    std::vector<Found> all;
    std::optional<Layer> layer = Layer(text.toByteArray());
    for (int depth = 0; layer && depth < mostLayers; ++depth) {
        addJsonForms(*layer, depth, all);
        addShapes(*layer, depth, all);
        if (nesting < deepestNesting) {
            addBase64(*layer, depth, nesting, all);
            addChunkedCookies(*layer, depth, nesting, all);
        }
        layer = peel(*layer);
    }
    return settle(std::move(all));
}

} // namespace

std::vector<Found> foundIn(QByteArrayView text)
{
    return search(text, 0);
}

} // namespace jotscope::capture
