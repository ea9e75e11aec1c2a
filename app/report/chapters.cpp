// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chapters.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace jotscope::report {

namespace {

struct Row {
    Chapter chapter;
    const char *word;
    const char *title;
};

constexpr Row rows[] = {
    {Chapter::Journey, "journey", QT_TRANSLATE_NOOP("jotscope::Told", "Journey")},
    {Chapter::Environments, "environments", QT_TRANSLATE_NOOP("jotscope::Told", "Environments")},
    {Chapter::Timeline, "timeline", QT_TRANSLATE_NOOP("jotscope::Told", "Timeline")},
    {Chapter::Causes, "causes", QT_TRANSLATE_NOOP("jotscope::Told", "Causes")},
    {Chapter::Findings, "findings", QT_TRANSLATE_NOOP("jotscope::Told", "Findings")},
    {Chapter::Claims, "claims", QT_TRANSLATE_NOOP("jotscope::Told", "Claims")},
    {Chapter::Subject, "user-id", QT_TRANSLATE_NOOP("jotscope::Told", "User id")},
    {Chapter::Keys, "keys", QT_TRANSLATE_NOOP("jotscope::Told", "Keys")},
    {Chapter::Requests, "requests", QT_TRANSLATE_NOOP("jotscope::Told", "Requests")},
    {Chapter::Basis, "basis", QT_TRANSLATE_NOOP("jotscope::Told", "What this rests on")},
};

const Row &rowOf(Chapter chapter)
{
    return *std::ranges::find(rows, chapter, &Row::chapter);
}

} // namespace

const std::vector<Chapter> &allChapters()
{
    static const std::vector<Chapter> all = [] {
        std::vector<Chapter> made;
        for (const Row &row : rows)
            made.push_back(row.chapter);
        return made;
    }();
    return all;
}

const char *titleOf(Chapter chapter)
{
    return rowOf(chapter).title;
}

const char *wordOf(Chapter chapter)
{
    return rowOf(chapter).word;
}

std::optional<Chapter> chapterOf(const QString &word)
{
    const Row *row = std::ranges::find_if(rows, [&word](const Row &one) { return word == QLatin1String(one.word); });
    return row == std::end(rows) ? std::nullopt : std::optional(row->chapter);
}

void Chapters::leaveOutAll()
{
    for (const Row &row : rows)
        leaveOut(row.chapter);
}

QString Chapters::leftOut() const
{
    QStringList words;
    for (const Row &row : rows) {
        if (!has(row.chapter))
            words.append(QLatin1String(row.word));
    }
    return words.isEmpty() ? QString() : QStringLiteral("left out: %1").arg(words.join(QStringLiteral(", ")));
}

} // namespace jotscope::report
