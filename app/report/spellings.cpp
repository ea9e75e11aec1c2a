// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/spellings.h"

#include "diagnosis/subject.h"

#include <algorithm>

namespace jotscope::report {

namespace {

constexpr int deepest = 3;       ///< base64 of escapes of a prefixed id
constexpr std::size_t most = 24; ///< of one value

/// Nothing else is read in it, so that the many tokens of a log cost nothing.
bool isPlain(const QString &value)
{
    constexpr qsizetype uuid = 36;
    const auto isHex = [](QChar unit) { return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f') || unit == u'-'; };
    return value.size() == uuid && value[8] == u'-' && std::all_of(value.begin(), value.end(), isHex);
}

void add(std::vector<Spelling> &all, const QString &value, const QString &text, const QString &how)
{
    const auto isSame = [&text](const QString &known) { return known.compare(text, Qt::CaseInsensitive) == 0; };
    const bool isKnown = isSame(value) || std::ranges::any_of(all, [&](const Spelling &one) { return isSame(one.text); });
    if (!text.isEmpty() && !isKnown && all.size() < most)
        all.push_back({text, how});
}

void addReadings(std::vector<Spelling> &all, const QString &value, const QString &of, const QString &before)
{
    if (isPlain(of))
        return;
    for (const auto &[how, text] : directory::variantsOf(of)) {
        if (how != u"percent-encoded")
            add(all, value, text, before + QString(how).replace(u' ', u'-'));
    }
    for (const diagnosis::SubjectNote &note : diagnosis::notesOn(of))
        add(all, value, note.reading, before + QStringLiteral("as-meant"));
}

} // namespace

std::vector<Spelling> spellingsOf(const QString &value)
{
    std::vector<Spelling> all;
    addReadings(all, value, value, {});
    std::size_t begin = 0;
    for (int depth = 1; depth < deepest; ++depth) {
        const std::size_t end = all.size();
        for (; begin < end; ++begin) {
            const Spelling of = all[begin];
            addReadings(all, value, of.text, of.how + u'~');
        }
    }
    return all;
}

} // namespace jotscope::report
