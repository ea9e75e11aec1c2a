// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/format.h"

#include "language/told.h"
#include "report/case_file.h"
#include "report/html.h"
#include "report/inspection_json.h"
#include "report/junit.h"
#include "report/markdown.h"
#include "report/sarif.h"
#include "json/write.h"

#include <algorithm>

namespace jotscope::report {

namespace {

struct Row {
    Format format;
    const char *ending;
    const char *otherEnding; ///< read as well; null when there is none
    const char *title;
};

constexpr Row rows[] = {
    {Format::Html, ".html", ".htm", "HTML"},
    {Format::Markdown, ".md", ".markdown", "Markdown"},
    {Format::Json, ".json", nullptr, "JSON"},
    {Format::Junit, ".xml", nullptr, "JUnit XML"},
    {Format::Sarif, ".sarif", nullptr, "SARIF"},
    {Format::Case, ".jotscope", nullptr, "Case file"},
};

const Row &rowOf(Format format)
{
    return *std::ranges::find(rows, format, &Row::format);
}

} // namespace

std::optional<Format> formatOf(const QString &path)
{
    const QString lower = path.toLower();
    for (const Row &row : rows) {
        if (lower.endsWith(QLatin1String(row.ending)) || (row.otherEnding && lower.endsWith(QLatin1String(row.otherEnding))))
            return row.format;
    }
    return std::nullopt;
}

const char *endingOf(Format format)
{
    return rowOf(format).ending;
}

const char *titleOf(Format format)
{
    return rowOf(format).title;
}

QString knownEndings()
{
    QStringList endings;
    for (const Row &row : rows)
        endings.append(QLatin1String(row.ending));
    const QString last = endings.takeLast();
    return endings.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

const std::vector<Format> &allFormats()
{
    static const std::vector<Format> all = [] {
        std::vector<Format> made;
        for (const Row &row : rows)
            made.push_back(row.format);
        return made;
    }();
    return all;
}

QByteArray render(
    Format format, const std::vector<Inspection> &inspections, const QStringList &removed, const QDateTime &asOf, const Chapters &chapters)
{
    std::optional<InEnglish> scope;
    if (!isForPeople(format))
        scope.emplace();
    switch (format) {
    case Format::Html: return toHtml(inspections, removed, chapters);
    case Format::Markdown: return toMarkdown(inspections, removed, chapters);
    case Format::Json: return json::write(toJson(inspections, asOf), 2) + '\n';
    case Format::Junit: return toJunit(inspections);
    case Format::Sarif: return json::write(toSarif(inspections), 2) + '\n';
    case Format::Case: break;
    }
    return toCase(inspections, asOf);
}

bool isForPeople(Format format)
{
    return format == Format::Html || format == Format::Markdown;
}

namespace {

QString fileName(Format format, QStringList parts, const QDateTime &asOf)
{
    parts.prepend(QStringLiteral("jotscope"));
    if (asOf.isValid())
        parts.append(asOf.toUTC().toString(QStringLiteral("yyyy-MM-dd")));
    return parts.join(u'-') + QLatin1String(endingOf(format));
}

} // namespace

QString fileNameFor(Format format, std::size_t count, const QDateTime &asOf)
{
    return fileName(format, {QStringLiteral("%1-tokens").arg(count)}, asOf);
}

QString fileNameFor(Format format, const std::vector<Inspection> &inspections, const QDateTime &asOf)
{
    if (inspections.size() != 1)
        return fileNameFor(format, inspections.size(), asOf);
    const diagnosis::Diagnosis &diagnosis = inspections.front().diagnosis;
    QStringList parts = {QString::fromLatin1(diagnosis::wordOf(diagnosis.verdict))};
    const bool isWord = std::ranges::all_of(diagnosis.cause, [](QChar unit) { return (unit >= u'a' && unit <= u'z') || unit == u'-'; });
    if (isWord && !diagnosis.cause.isEmpty() && diagnosis.cause != parts.last()) // a case file may name any
        parts.append(diagnosis.cause);
    return fileName(format, parts, asOf);
}

} // namespace jotscope::report
