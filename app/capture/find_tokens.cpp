// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_tokens.h"

#include "capture/find_keys.h"
#include "capture/found.h"
#include "capture/linked.h"
#include "capture/octets.h"
#include "capture/tell.h"
#include "capture/unencoded.h"
#include "capture/utf8.h"

#include <QHash>

namespace jotscope::capture {

namespace {

/// A text that is one word, perhaps in quotes and behind a scheme, is meant as a token whatever it is.
std::optional<Found> wholeWord(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    const qsizetype begin = trimmed.isEmpty() ? 0 : trimmed.data() - text.data();
    const qsizetype blank = trimmed.lastIndexOf(' ');
    Found found;
    found.begin = begin + blank + 1;
    found.end = begin + trimmed.size();
    while (found.begin < found.end && QByteArrayView("\"'`").contains(text[found.begin]))
        ++found.begin;
    while (found.end > found.begin && QByteArrayView("\"'`,;").contains(text[found.end - 1]))
        --found.end;
    found.text = text.sliced(found.begin, found.end - found.begin).toByteArray();
    found.context = contextOf(text, found.begin, found.end);
    const bool hasBlank = std::any_of(found.text.begin(), found.text.end(), isBlank);
    if (found.text.isEmpty() || hasBlank || QByteArrayView("{[").contains(found.text[0]))
        return std::nullopt;
    const QByteArrayView before = text.sliced(begin, qMax(begin, found.context.begin) - begin).trimmed();
    const bool isHeader = before.endsWith(':') && std::none_of(before.begin(), before.end(), isBlank);
    const bool isBehindScheme = !found.context.scheme.isEmpty() && found.context.scheme.compare(u"basic", Qt::CaseInsensitive) != 0;
    if (blank >= 0 && !(isBehindScheme && (before.isEmpty() || isHeader)))
        return std::nullopt;
    return found;
}

/// Each text once, in order of its first place; of its places the one whose request was refused, then one that was answered at all.
std::vector<Found> once(std::vector<Found> all, Conversations &conversations)
{
    std::vector<Found> unique;
    QHash<QByteArray, std::size_t> known;
    std::vector<int> worths;
    for (Found &found : all) {
        const int worth = conversations.worthOf(found);
        const auto at = known.constFind(found.text);
        if (at == known.cend()) {
            known.insert(found.text, unique.size());
            unique.push_back(std::move(found));
            worths.push_back(worth);
            continue;
        }
        const int times = unique[*at].times + found.times;
        if (worth > worths[*at]) {
            unique[*at] = std::move(found);
            worths[*at] = worth;
        }
        unique[*at].times = times;
    }
    return unique;
}

} // namespace

bool isText(QByteArrayView head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true;
    const QByteArrayView known = "\a\b\t\n\v\f\r\x1b"; // what terminals leave in a log is text too
    return std::ranges::none_of(head, [known](char octet) { return octet >= 0 && octet < 0x20 && !known.contains(octet); });
}

std::vector<Sighting> findTokens(QByteArrayView text, const QString &origin, const QDateTime &seen)
{
    return findTokensAndRequests(text, origin, seen).sightings;
}

TokensFound findTokensAndRequests(QByteArrayView octets, const QString &origin, const QDateTime &seen)
{
    const Utf8 utf8 = asUtf8(octets);
    const QByteArray &text = utf8.text;
    Conversations conversations(text);
    std::vector<Found> all;
    if (std::optional<Found> whole = unencodedToken(text))
        all.push_back(std::move(*whole));
    else
        all = once(foundIn(text), conversations);
    constexpr qsizetype looked = 4096;
    if (all.empty() && isText(octets.first(qMin(octets.size(), looked))) && offeredKeys(text) == KeyOffer::None) {
        if (std::optional<Found> word = wholeWord(text))
            all.push_back(std::move(*word));
    }
    const std::vector<Place> places = placesOf(text, all);
    const QStringList harPlaces = conversations.placesOf(all);
    std::vector<Sighting> sightings;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Dialog dialog = conversations.dialogOf(all[i]);
        Sighting sighting;
        sighting.text = all[i].text;
        sighting.origin = origin;
        sighting.place = harPlaces[qsizetype(i)].isEmpty() ? places[i].text : harPlaces[qsizetype(i)];
        sighting.cleaned = cleanedFrom(all[i], places[i].inJson);
        if (utf8.wasUtf16)
            sighting.cleaned += QStringLiteral("UTF-16");
        sighting.seen = seen;
        sighting.request = dialog.request;
        sighting.answer = std::move(dialog.answer);
        sighting.times = all[i].times;
        sightings.push_back(std::move(sighting));
    }
    return {std::move(sightings), conversations.harRequests()};
}

} // namespace jotscope::capture
