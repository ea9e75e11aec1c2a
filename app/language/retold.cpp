// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/retold.h"

#include "language/told.h"
#include "language/written.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace jotscope {

namespace {

/// "TLS with %1 failed: %2." as the pieces "TLS with ", " failed: ", "." and the places 1, 2 between them.
struct Template {
    const char *english;
    QStringList pieces;
    std::vector<int> places;
    qsizetype letters = 0; ///< of all pieces
    bool hasWords = false;
};

struct Templates {
    QHash<QString, const char *> whole; ///< without slots
    std::vector<Template> slotted;      ///< the most telling first
};

bool isSlot(QStringView text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size() && text[at + 1] >= u'1' && text[at + 1] <= u'9';
}

Template parsed(const char *english)
{
    Template one{english, {QString()}, {}};
    const QString text = QString::fromUtf8(english);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isSlot(text, at)) {
            one.places.push_back(text[++at].digitValue());
            one.pieces.append(QString());
        } else {
            one.pieces.last() += text[at];
            ++one.letters;
            one.hasWords = one.hasWords || text[at].isLetter();
        }
    }
    return one;
}

const Templates &templates()
{
    static const Templates all = [] {
        Templates known;
        for (const auto &room :
            {writtenByNet(), writtenByKeys(), writtenByEnvironments(), writtenByDirectory(), writtenElsewhere(), writtenBySystem()}) {
            for (const char *english : room) {
                Template one = parsed(english);
                if (one.places.empty())
                    known.whole.insert(QString::fromUtf8(english), english);
                else
                    known.slotted.push_back(std::move(one));
            }
        }
        std::ranges::stable_sort(known.slotted, std::greater(), &Template::letters);
        return known;
    }();
    return all;
}

/// What stands in the slots, when the pieces are all there and in this order.
std::optional<QStringList> valuesIn(QStringView text, const Template &one)
{
    const QString &last = one.pieces.last();
    if (!text.startsWith(one.pieces.first()) || !text.endsWith(last) || text.size() < one.pieces.first().size() + last.size())
        return {};
    QStringList values;
    qsizetype at = one.pieces.first().size();
    const qsizetype end = text.size() - last.size();
    for (qsizetype i = 1; i + 1 < one.pieces.size(); ++i) {
        const qsizetype next = text.first(end).indexOf(one.pieces[i], at);
        if (next < 0)
            return {};
        values.append(text.mid(at, next - at).toString());
        at = next + one.pieces[i].size();
    }
    values.append(text.mid(at, end - at).toString());
    return values;
}

/// One pass, so that a value which holds "%1" itself stays as it is.
QString filled(const QString &text, const Template &one, const QStringList &values)
{
    QString whole;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isSlot(text, at)) {
            whole += text[at];
            continue;
        }
        const auto slot = std::ranges::find(one.places, text[++at].digitValue());
        if (slot != one.places.end())
            whole += values[slot - one.places.begin()];
    }
    return whole;
}

class Retelling {
public:
    /// What this text is in the reader's language, whatever of it is known.
    QString told(const QString &text)
    {
        if (auto all = sentence(text))
            return *all;
        if (const auto whole = text.endsWith(u'.') ? std::nullopt : known(text + u'.'))
            return whole->endsWith(u'.') || whole->endsWith(u'。') ? whole->chopped(1) : *whole;
        for (const QLatin1String joint : {QLatin1String("; "), QLatin1String(". ")}) {
            if (const auto several = joined(text, joint))
                return *several;
        }
        return text;
    }

private:
    /// With its full stop, which is none of the value that stands before it.
    std::optional<QString> sentence(const QString &text)
    {
        const auto all = known(text);
        const auto bare = all || !text.endsWith(u'.') ? std::nullopt : known(text.chopped(1), true);
        return bare ? Told::tr("%1.", "a whole sentence that has no full stop yet").arg(*bare) : all;
    }

    /// `isStopTaken`: a stop that is still there is the value's own.
    std::optional<QString> known(const QString &text, bool isStopTaken = false)
    {
        if (--m_patience < 0 || text.isEmpty())
            return {};
        if (const char *whole = templates().whole.value(text))
            return Told::again(whole);
        for (const Template &one : templates().slotted) {
            if (!isStopTaken && text.endsWith(u'.') && one.pieces.last().isEmpty())
                continue; // sentence() takes the stop away
            auto values = valuesIn(text, one);
            if (!values)
                continue;
            const QStringList before = *values;
            for (qsizetype i = 0; i < values->size(); ++i)
                (*values)[i] = inside(before[i], one.pieces[i]);
            if (one.hasWords || *values != before) // ": " alone says nothing
                return filled(Told::again(one.english), one, *values);
        }
        return {};
    }

    /// A value, or a message inside a message. Names of people, hosts and files are values: what stands in quotes, and a single word
    /// but where one of ours may stand.
    QString inside(const QString &value, QStringView before)
    {
        if (before.endsWith(u"but "))
            return state(value);
        const bool isOurWord = before.endsWith(u"expected ") || before.endsWith(u"found ") || before == u"Not sent: ";
        if (before.endsWith(u'"') || (!isOurWord && !value.contains(u' ')))
            return value;
        const QString again = told(value);
        return isOurWord && again == value ? Told::again(value) : again; // the reader of JSON has words too
    }

    /// Of the record, by the preset's label: a whole one, or one with the record's own value in it.
    QString state(const QString &label)
    {
        const QString again = Told::again(label);
        return again == label ? known(label).value_or(label) : again;
    }

    std::optional<QString> joined(const QString &text, QLatin1String joint)
    {
        const bool isStop = joint.front() == u'.';
        for (qsizetype at = text.indexOf(joint); at >= 0 && m_patience > 0; at = text.indexOf(joint, at + 1)) {
            const QString head = text.left(isStop ? at + 1 : at);
            const QString tail = text.mid(at + joint.size());
            const auto first = sentence(head);
            const auto second = first ? std::nullopt : sentence(tail);
            if (!first && !second)
                continue;
            const QString begin = first ? *first : told(head);
            const QString rest = second ? *second : told(tail);
            return (isStop ? Told::tr("%1 %2", "two sentences") : Told::tr("%1; %2", "two halves of a sentence")).arg(begin, rest);
        }
        return {};
    }

    int m_patience = 64; ///< texts to compare: hostile ones could nest without end
};

} // namespace

QString retold(const QString &written)
{
    constexpr qsizetype longest = 64 << 10; // what is longer, nobody of ours wrote
    if (written.isEmpty() || written.size() > longest || Told::isEnglish())
        return written;
    QStringList lines = written.split(u'\n');
    for (QString &line : lines)
        line = Retelling().told(line);
    return lines.join(u'\n');
}

QStringList retold(const QStringList &written)
{
    QStringList texts = written;
    for (QString &text : texts)
        text = retold(text);
    return texts;
}

} // namespace jotscope
