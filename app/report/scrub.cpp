// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scrub.h"

#include "jose/base64url.h"
#include "report/unescaped.h"
#include "json/write.h"

#include <QUrl>

#include <algorithm>

namespace jotscope::report {

namespace {

constexpr qsizetype shortest = 4; ///< below, a value stands in too many innocent words
constexpr int mostEscapes = 3;    ///< an address in an address in an address

bool isSeparator(QChar unit)
{
    return !unit.isLetterOrNumber() && unit != u'_' && unit != u' ';
}

/// Chinese is written without blanks: a name or number in other letters ends where its characters begin.
bool isApart(QChar unit, QChar edge)
{
    return isSeparator(unit) || (unit.script() == QChar::Script_Han && edge.script() != QChar::Script_Han);
}

bool standsAlone(const QString &text, qsizetype begin, qsizetype end)
{
    const bool left = begin == 0 || isApart(text[begin - 1], text[begin]);
    const bool right = end == text.size() || isApart(text[end], text[end - 1]);
    return left && right;
}

bool isWordApart(const QString &text, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !text[begin - 1].isLetterOrNumber()) && (end == text.size() || !text[end].isLetterOrNumber());
}

bool isHex(QChar unit)
{
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f') || (unit >= u'A' && unit <= u'F');
}

/// The "7c" of "%37c".
bool isInEscape(const QString &text, qsizetype at)
{
    const qsizetype percent = at > 0 && text[at - 1] == u'%' ? at - 1 : at > 1 && text[at - 2] == u'%' ? at - 2 : -1;
    return percent >= 0 && percent + 2 < text.size() && isHex(text[percent + 1]) && isHex(text[percent + 2]);
}

bool isBase64(QChar unit)
{
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || unit == u'+'
        || unit == u'/' || unit == u'-' || unit == u'_' || unit == u'=';
}

QByteArray utf16Of(const QString &value, bool bigEndian)
{
    QByteArray octets;
    for (const QChar unit : value) {
        const char low = char(unit.unicode() & 0xff);
        const char high = char(unit.unicode() >> 8);
        octets += bigEndian ? high : low;
        octets += bigEndian ? low : high;
    }
    return octets;
}

std::size_t beginHash(QStringView three)
{
    const auto folded = [&](qsizetype i) { return std::size_t(three[i].toCaseFolded().unicode()); };
    return (folded(0) * 1009 + folded(1) * 31 + folded(2)) & 0xffff;
}

} // namespace

void Scrub::add(const QString &text, const QString &replacement, Qt::CaseSensitivity sensitivity, bool whole)
{
    if (text.isEmpty())
        return;
    Needle needle;
    needle.text = text;
    needle.replacement = replacement;
    needle.sensitivity = sensitivity;
    needle.whole = whole;
    m_needles.push_back(std::move(needle));
    m_isSorted = false;
}

void Scrub::addHex(const QByteArray &octets, const QString &replacement)
{
    if (octets.size() >= shortest)
        add(QString::fromLatin1(octets.toHex()), replacement, Qt::CaseInsensitive);
}

/// The characters that these octets give inside longer base64, at each of the three places where they can begin.
void Scrub::addBase64(const QByteArray &octets, const QString &replacement)
{
    if (octets.size() < 6)
        return;
    for (qsizetype shift = 0; shift < 3; ++shift) {
        const QByteArray padded = QByteArray(shift, '\0') + octets;
        const qsizetype first = shift == 0 ? 0 : shift + 1;
        const qsizetype last = padded.size() * 8 / 6;
        const QByteArray url = jose::toBase64Url(padded).first(last).sliced(first);
        QByteArray standard = url;
        standard.replace('-', '+').replace('_', '/');
        add(QString::fromLatin1(url), replacement, Qt::CaseSensitive, true);
        if (standard != url)
            add(QString::fromLatin1(standard), replacement, Qt::CaseSensitive, true);
    }
}

void Scrub::hideOctets(const QByteArray &octets, const QString &replacement)
{
    addHex(octets, replacement);
    addBase64(octets, replacement);
}

void Scrub::hide(const QString &value, const QString &replacement)
{
    if (value.isEmpty() || value == replacement)
        return;
    add(value, replacement, Qt::CaseSensitive);
    m_needles.back().rank = 0;
    m_needles.back().alone = value.trimmed().size() < shortest;
    if (m_needles.back().alone)
        return;
    add(value, replacement, Qt::CaseInsensitive);
    const QString once = QString::fromLatin1(QUrl::toPercentEncoding(value));
    const QString twice = QString::fromLatin1(QUrl::toPercentEncoding(once));
    const QString json = QString::fromUtf8(json::write(json::Value::of(value)));
    for (const QString &form :
        {once, twice, json.sliced(1, json.size() - 2), QString(once).replace(QStringLiteral("%20"), QStringLiteral("+")), value.trimmed(),
            value.toHtmlEscaped(), QString(value).remove(u'-')}) {
        if (form != value && form.size() >= shortest)
            add(form, replacement, Qt::CaseInsensitive);
    }
    hideOctets(value.toUtf8(), replacement);
    for (const bool bigEndian : {false, true}) // read as if it were UTF-8: with NUL characters between
        add(QString::fromLatin1(utf16Of(value, bigEndian)), replacement, Qt::CaseInsensitive);
    hideOctets(utf16Of(value, false), replacement);
    hideOctets(utf16Of(value, true), replacement);
}

void Scrub::hideWord(const QString &word, const QString &replacement)
{
    if (word.isEmpty() || word == replacement)
        return;
    add(word, replacement, Qt::CaseInsensitive);
    m_needles.back().word = true;
}

void Scrub::sort() const
{
    if (m_isSorted)
        return;
    std::ranges::stable_sort(m_needles,
        [](const Needle &a, const Needle &b) { return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.rank < b.rank; });
    m_begins.reset();
    for (const Needle &needle : m_needles) {
        const QStringView begin = QStringView(needle.text).left(3);
        const bool isSimple = std::ranges::none_of(begin, [](QChar unit) { return unit.isSurrogate(); }); // their case folds in pairs
        if (begin.size() < 3 || !isSimple)
            m_hasShort = true;
        else
            m_begins.set(beginHash(begin));
    }
    m_isSorted = true;
}

/// Whether a needle could begin somewhere in there, however it is capitalised.
bool Scrub::canBegin(QStringView text) const
{
    if (m_hasShort)
        return true;
    for (qsizetype i = 0; i + 3 <= text.size(); ++i) {
        if (m_begins[beginHash(text.sliced(i, 3))])
            return true;
    }
    return false;
}

/// The next one from there on.
Scrub::Place Scrub::placeOf(const Needle &needle, const QString &text, qsizetype from) const
{
    while ((from = text.indexOf(needle.text, from, needle.sensitivity)) >= 0) {
        Place place{from, from + needle.text.size()};
        const bool isMeant
            = (!needle.alone || standsAlone(text, place.begin, place.end)) && (!needle.word || isWordApart(text, place.begin, place.end));
        from = place.end;
        if (!isMeant)
            continue;
        while (needle.whole && place.begin > 0 && isBase64(text[place.begin - 1]))
            --place.begin;
        while (needle.whole && place.end < text.size() && isBase64(text[place.end]))
            ++place.end;
        return place;
    }
    return {};
}

void Scrub::replaceAll(const Needle &needle, QString &clean) const
{
    for (Place place = placeOf(needle, clean, 0); place.begin >= 0;) {
        clean.replace(place.begin, place.end - place.begin, needle.replacement);
        place = placeOf(needle, clean, place.begin + needle.replacement.size());
    }
}

/// What is written with percent-escapes, more of them or fewer than there must be, or escaped again: the innermost reading first, since
/// half of an escape may look like the beginning of an id.
QString Scrub::textInEscapes(const QString &text) const
{
    QString clean = text;
    for (const Needle &needle : m_needles) { // what is written with escapes from the start is told as it is written
        if (needle.text.contains(u'%') && !isInEscape(clean, placeOf(needle, clean, 0).begin))
            replaceAll(needle, clean);
    }
    for (int times = mostEscapes; times > 0; --times) {
        const Unescaped read = unescaped(clean, times);
        times = read.times; // where there are fewer, this is that reading already
        if (times == 0)
            break;
        if (!canBegin(read.text))
            continue;
        QString left = read.text; // what was found is blanked out, so that nothing is found inside it
        std::vector<std::pair<Place, QString>> found;
        for (const Needle &needle : m_needles) {
            for (Place place = placeOf(needle, left, 0); place.begin >= 0; place = placeOf(needle, left, place.end)) {
                left.replace(place.begin, place.end - place.begin, QString(place.end - place.begin, QChar(0)));
                found.emplace_back(Place{read.begins[std::size_t(place.begin)], read.begins[std::size_t(place.end)]}, needle.replacement);
            }
        }
        std::ranges::sort(found, std::ranges::greater(), [](const auto &one) { return one.first.begin; });
        for (const auto &[place, replacement] : found)
            clean.replace(place.begin, place.end - place.begin, replacement);
    }
    return clean;
}

QString Scrub::text(const QString &text) const
{
    sort();
    QString clean = text.contains(u'%') ? textInEscapes(text) : text;
    if (!canBegin(clean))
        return clean;
    for (const Needle &needle : m_needles)
        replaceAll(needle, clean);
    return clean;
}

} // namespace jotscope::report
