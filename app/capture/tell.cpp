// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tell.h"

#include "capture/join.h"
#include "capture/json_path.h"

#include <algorithm>
#include <numeric>

namespace jotscope::capture {

namespace {

QString counted(int count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + QStringLiteral(", ") + b;
}

/// What is said about the whole text once.
class Surroundings {
public:
    explicit Surroundings(QByteArrayView text)
    {
        const QByteArrayView trimmed = text.trimmed();
        m_begin = trimmed.isEmpty() ? 0 : trimmed.data() - text.data();
        m_end = m_begin + trimmed.size();
        m_isOneLine = !trimmed.contains('\n');
    }
    Place placeOf(const Found &found, const JsonPath &json, int line, bool isOnly) const;

private:
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_isOneLine = true;
};

Place Surroundings::placeOf(const Found &found, const JsonPath &json, int line, bool isOnly) const
{
    const Context &context = found.context;
    const QString lineNumber = m_isOneLine ? QString() : QStringLiteral("line %1").arg(line);
    if (!json.path.isEmpty()) {
        const bool isInside = !context.name.isEmpty() && !json.path.contains(context.name);
        const QString where = joined(json.path, isInside ? context.label : QString());
        return {json.document == m_begin ? where : joined(lineNumber, where), true};
    }
    const bool isWhole = isOnly && context.label.isEmpty() && found.depth == 0 && context.begin <= m_begin && context.end >= m_end;
    if (isWhole)
        return {QStringLiteral("whole text")};
    const QString where = joined(lineNumber, context.label);
    return {where.isEmpty() ? QStringLiteral("character %1").arg(found.begin + 1) : where};
}

} // namespace

std::vector<Place> placesOf(QByteArrayView text, const std::vector<Found> &all)
{
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&all](std::size_t a, std::size_t b) { return all[a].begin < all[b].begin; });
    std::vector<qsizetype> offsets;
    offsets.reserve(all.size());
    for (const std::size_t i : order)
        offsets.push_back(all[i].begin);
    const std::vector<JsonPath> paths = jsonPathsOf(text, offsets);
    const Surroundings around(text);
    std::vector<Place> places(all.size());
    int line = 1;
    qsizetype counted = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Found &found = all[order[i]];
        for (; counted < found.begin; ++counted)
            line += text[counted] == '\n';
        places[order[i]] = around.placeOf(found, paths[i], line, all.size() == 1);
    }
    return places;
}

QStringList cleanedFrom(const Found &found, bool inJson)
{
    QStringList cleaned;
    if (!found.context.scheme.isEmpty())
        cleaned += QStringLiteral("%1 prefix").arg(found.context.scheme);
    if (found.context.quoted && !inJson) // there they belong to the syntax
        cleaned += QStringLiteral("2 quotes");
    constexpr const char *seams[][2] = {{"", ""}, {"gap of blanks", "gaps of blanks"}, {"line break", "line breaks"},
        {"marked line break", "marked line breaks"}, {"string concatenation", "string concatenations"}};
    for (std::size_t i = 1; i < found.seams.size(); ++i) {
        if (found.seams[i] > 0)
            cleaned += counted(found.seams[i], seams[i][0], seams[i][1]);
    }
    constexpr const char *wraps[][2] = {{"terminal colour", "terminal colours"}, {"invisible character", "invisible characters"},
        {"percent escape", "percent escapes"}, {"backslash escape", "backslash escapes"}, {"HTML entity", "HTML entities"},
        {"HTML tag", "HTML tags"}, {"quoted-printable escape", "quoted-printable escapes"}};
    for (std::size_t i = 0; i < found.wraps.size(); ++i) {
        if (found.wraps[i] > 0)
            cleaned += counted(found.wraps[i], wraps[i][0], wraps[i][1]);
    }
    cleaned += found.around;
    if (found.cut == Shape::Cut::Ellipsis)
        cleaned += QStringLiteral("cut by an ellipsis: the rest is missing");
    if (found.cut == Shape::Cut::Mask)
        cleaned += QStringLiteral("cut by a mask: the rest is missing");
    return cleaned;
}

} // namespace jotscope::capture
