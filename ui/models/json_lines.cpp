// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/json_lines.h"

#include "language/told.h"
#include "ui/models/hostile.h"

#include <algorithm>

namespace jotscope::ui {

namespace {

/// Octets behind the name that begins at `begin`, its closing quote included.
qsizetype nameEnd(const QByteArray &bytes, qsizetype begin)
{
    qsizetype at = begin + 1;
    while (at < bytes.size() && bytes[at] != '"')
        at += bytes[at] == '\\' ? 2 : 1;
    return qMin(at + 1, bytes.size());
}

Line moreLine(const QString &indent, int hidden)
{
    Line line;
    line.text = indent + Told::tr("… %n more, show all", nullptr, hidden);
    line.opensAll = true;
    return line;
}

void cutLine(Line &line, int most)
{
    if (most < 0 || line.text.size() <= most)
        return;
    const auto hidden = line.text.size() - most;
    line.text = cutAt(line.text, most) + Told::tr("… %n more, show all", nullptr, int(hidden));
    line.opensAll = true;
    std::erase_if(line.marks, [&line](const Mark &mark) { return mark.begin >= line.text.size(); });
}

class Tidy {
public:
    Tidy(const QByteArray &bytes, const JsonCut &cut, Role names) : m_bytes(bytes), m_cut(cut), m_names(names) { }

    /// `name` is empty for array items and the root.
    void add(const json::Value &value, const QString &name, int depth, bool last)
    {
        const bool isContainer = value.isObject() || value.isArray();
        const auto count = value.isObject() ? value.members.size() : value.items.size();
        if (!isContainer || count == 0 || (m_cut.depth >= 0 && depth >= m_cut.depth)) {
            Line &line = push(name, depth);
            line.text += isContainer && count > 0 ? summaryOf(value) : raw(value.begin, value.end);
            line.opensAll = isContainer && count > 0;
            line.text += last ? QString() : QStringLiteral(",");
            cutLine(line, m_cut.characters);
            return;
        }
        const std::size_t opening = lines.size();
        Line &line = push(name, depth);
        line.text += value.isObject() ? u'{' : u'[';
        line.summary = countOf(value);
        addChildren(value, depth, count);
        push({}, depth).text += QString(value.isObject() ? u'}' : u']') + (last ? QString() : QStringLiteral(","));
        lines[opening].foldEnd = int(lines.size()) - 1;
    }

    std::vector<Line> lines;

private:
    void addChildren(const json::Value &value, int depth, std::size_t count)
    {
        const std::size_t most = m_cut.members < 0 ? count : qMin(count, std::size_t(m_cut.members));
        for (std::size_t i = 0; i < most; ++i) {
            const bool isLast = i + 1 == count;
            if (value.isObject()) {
                const json::Member &member = value.members[i];
                if (depth == 0)
                    m_claim = member.name;
                add(member.value, raw(member.nameBegin, nameEnd(m_bytes, member.nameBegin)), depth + 1, isLast);
            } else {
                add(value.items[i], {}, depth + 1, isLast);
            }
        }
        if (depth == 0)
            m_claim.clear();
        if (most < count)
            lines.push_back(moreLine(QString((depth + 1) * 2, u' '), int(count - most)));
    }

    Line &push(const QString &name, int depth)
    {
        Line line;
        line.claim = m_claim;
        line.text = QString(depth * 2, u' ') + name;
        if (!name.isEmpty()) {
            line.marks = {{depth * 2, int(line.text.size()), m_names, false}};
            line.text += QStringLiteral(": ");
        }
        lines.push_back(line);
        return lines.back();
    }

    QString raw(qsizetype begin, qsizetype end) const { return QString::fromUtf8(m_bytes.mid(begin, end - begin)); }
    static QString countOf(const json::Value &value)
    {
        return value.isObject() ? Told::tr("%n members", nullptr, int(value.members.size()))
                                : Told::tr("%n items", nullptr, int(value.items.size()));
    }
    static QString summaryOf(const json::Value &value)
    {
        return (value.isObject() ? QStringLiteral("{ %1 }") : QStringLiteral("[ %1 ]")).arg(Told::tr("… %1, show all").arg(countOf(value)));
    }

    const QByteArray &m_bytes;
    const JsonCut &m_cut;
    Role m_names;
    QString m_claim;
};

/// Where the source's lines begin, and what stands at an offset in them.
struct Source {
    const QByteArray &bytes;
    bool isAscii = false;
    std::vector<qsizetype> starts{0};

    int lineAt(qsizetype offset) const { return int(std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin()) - 1; }
    int unitAt(int line, qsizetype offset) const
    {
        const qsizetype start = starts[std::size_t(line)];
        if (isAscii)
            return int(offset - start);
        return int(QString::fromUtf8(bytes.mid(start, offset - start)).size());
    }
};

void addStretch(std::vector<Line> &lines, const Source &source, const json::Value &value)
{
    const int first = source.lineAt(value.begin);
    const int last = source.lineAt(qMax(value.begin, value.end - 1));
    Line &line = lines[std::size_t(first)];
    if (last > first && line.foldEnd < last) {
        line.foldEnd = last;
        line.summary = value.isObject() ? Told::tr("%n members", nullptr, int(value.members.size()))
                                        : Told::tr("%n items", nullptr, int(value.items.size()));
    }
}

/// Iterative, for the document may be 512 deep; names are coloured and stretches found on the way.
void decorate(std::vector<Line> &lines, const Source &source, const json::Value &root, Role names, bool longLines)
{
    std::vector<const json::Value *> open{&root};
    while (!open.empty()) {
        const json::Value &value = *open.back();
        open.pop_back();
        if (value.isObject() || value.isArray())
            addStretch(lines, source, value);
        for (const json::Value &item : value.items)
            open.push_back(&item);
        for (const json::Member &member : value.members) {
            open.push_back(&member.value);
            const int first = source.lineAt(member.nameBegin);
            if (&value == &root) {
                for (int line = first; line <= source.lineAt(qMax(member.nameBegin, member.value.end - 1)); ++line)
                    lines[std::size_t(line)].claim = member.name;
            }
            if (longLines) // finding units in a line is linear in it: not for a minified megabyte
                continue;
            lines[std::size_t(first)].marks.push_back(
                {source.unitAt(first, member.nameBegin), source.unitAt(first, nameEnd(source.bytes, member.nameBegin)), names, false});
        }
    }
    for (Line &line : lines)
        std::sort(line.marks.begin(), line.marks.end(), [](const Mark &a, const Mark &b) { return a.begin < b.begin; });
}

} // namespace

JsonCut JsonCut::none()
{
    return {-1, -1, -1};
}

qsizetype restOf(const json::Document &document)
{
    const qsizetype fault = document.fault ? document.fault->offset : 0;
    const qsizetype read = document.root.members.empty() ? 0 : document.root.members.back().value.end;
    return read > 0 ? qMin(read, fault) : fault;
}

std::vector<Line> tidyLines(const json::Document &document, const QByteArray &bytes, const JsonCut &cut, Role names)
{
    if (bytes.isEmpty())
        return {};
    Tidy tidy(bytes, cut, names);
    const bool readable = document.root.end > document.root.begin || document.isSound() || !document.root.members.empty();
    if (readable)
        tidy.add(document.root, {}, 0, true);
    if (document.fault) {
        const QString rest = QString::fromUtf8(bytes.mid(restOf(document)));
        for (Line line : plainLines(rest.split(u'\n'), cut)) {
            line.tint = Role::TintFail;
            tidy.lines.push_back(std::move(line));
        }
    }
    return std::move(tidy.lines);
}

std::vector<Line> exactLines(const json::Document &document, const QByteArray &bytes, const JsonCut &cut, Role names)
{
    if (bytes.isEmpty())
        return {};
    Source source{bytes, std::all_of(bytes.begin(), bytes.end(), [](char octet) { return uchar(octet) < 0x80; })};
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        source.starts.push_back(at + 1);
    std::vector<Line> lines(source.starts.size());
    bool longLines = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qsizetype end = i + 1 < lines.size() ? source.starts[i + 1] - 1 : bytes.size();
        lines[i].text = QString::fromUtf8(bytes.mid(source.starts[i], end - source.starts[i]));
        longLines = longLines || (!source.isAscii && end - source.starts[i] > 20'000);
    }
    decorate(lines, source, document.root, names, longLines);
    if (document.fault)
        lines[std::size_t(source.lineAt(qMin(document.fault->offset, bytes.size() - 1)))].tint = Role::TintFail;
    for (Line &line : lines)
        cutLine(line, cut.characters);
    return lines;
}

std::vector<Line> plainLines(const QStringList &texts, const JsonCut &cut)
{
    std::vector<Line> lines;
    for (const QString &text : texts) {
        if (cut.members >= 0 && int(lines.size()) >= cut.members) {
            lines.push_back(moreLine({}, int(texts.size()) - cut.members));
            break;
        }
        Line line;
        line.text = text;
        cutLine(line, cut.characters);
        lines.push_back(line);
    }
    return lines;
}

} // namespace jotscope::ui
