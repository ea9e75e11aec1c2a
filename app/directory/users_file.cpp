// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/users_file.h"

#include "json/read.h"

#include <QFile>
#include <QStringList>

namespace jotscope::directory {

using json::Value;

namespace {

constexpr qint64 mostJson = 64 << 20;
constexpr qint64 mostCsv = 512 << 20;

/// Reads one row at a time; a quoted cell may hold line breaks.
class Csv {
public:
    explicit Csv(QFile &file) : m_file(file) { }

    void setSeparator(char separator) { m_separator = separator; }
    qint64 line() const { return m_rowLine; }

    bool nextRow(QList<QByteArray> &cells)
    {
        cells.clear();
        m_rowLine = m_line + 1;
        QByteArray cell;
        bool quoted = false;
        bool any = false;
        while (!m_file.atEnd()) {
            const QByteArray text = m_file.readLine();
            ++m_line;
            any = true;
            quoted = takeLine(text, cells, cell, quoted);
            if (!quoted)
                break;
        }
        if (any)
            cells.append(cell);
        return any;
    }

private:
    /// True when the line ends inside quotes.
    bool takeLine(const QByteArray &text, QList<QByteArray> &cells, QByteArray &cell, bool quoted) const
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char octet = text[i];
            if (quoted && octet == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                cell += '"';
                ++i;
            } else if (octet == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && octet == m_separator) {
                cells.append(cell);
                cell.clear();
            } else if (quoted || (octet != '\r' && octet != '\n')) {
                cell += octet;
            }
        }
        return quoted;
    }

    QFile &m_file;
    char m_separator = ',';
    qint64 m_line = 0;
    qint64 m_rowLine = 1;
};

char separatorOf(const QByteArray &heading)
{
    char best = ',';
    for (const char candidate : {';', '\t', '|'}) {
        if (heading.count(candidate) > heading.count(best))
            best = candidate;
    }
    return best;
}

Value userOf(const QStringList &names, const QList<QByteArray> &cells)
{
    Value user = Value::object();
    for (qsizetype i = 0; i < names.size() && i < cells.size(); ++i) {
        const bool isNull = cells[i].isEmpty() || cells[i] == "\\N"; // as MySQL and PostgreSQL export it
        if (!isNull && !names[i].isEmpty())
            user.add(names[i], Value::of(QString::fromUtf8(cells[i])));
    }
    return user;
}

Result<qint64> readCsv(QFile &file, const TakeUser &take)
{
    const QByteArray heading = file.peek(1 << 16);
    Csv csv(file);
    csv.setSeparator(separatorOf(heading.left(heading.indexOf('\n'))));
    QList<QByteArray> cells;
    if (!csv.nextRow(cells) || cells.size() < 2)
        return failure(Error::Kind::Format, QStringLiteral("%1: expected a heading line with at least two columns.").arg(file.fileName()));
    QStringList names;
    for (QByteArray &cell : cells)
        names.append(QString::fromUtf8(cell.startsWith("\xef\xbb\xbf") ? cell.mid(3) : cell).trimmed());
    qint64 count = 0;
    while (csv.nextRow(cells)) {
        if (cells.size() == 1 && cells.front().trimmed().isEmpty())
            continue;
        if (cells.size() > names.size())
            return failure(Error::Kind::Format,
                QStringLiteral("%1, line %2: expected %3 columns as in the heading, found %4.")
                    .arg(file.fileName())
                    .arg(csv.line())
                    .arg(names.size())
                    .arg(cells.size()));
        ++count;
        take(userOf(names, cells), csv.line());
    }
    return count;
}

/// The list of users inside a document: itself, or the first list of objects that it holds.
const Value *listIn(const Value &root)
{
    if (root.isArray())
        return &root;
    for (const json::Member &member : root.members) {
        if (member.value.isArray() && !member.value.items.empty() && member.value.items.front().isObject())
            return &member.value;
    }
    return nullptr;
}

Result<qint64> readLines(const QByteArray &text, const QString &name, const TakeUser &take)
{
    qint64 count = 0;
    qint64 number = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        const QByteArray line = text.mid(begin, end - begin).trimmed();
        ++number;
        begin = end + 1;
        if (line.isEmpty())
            continue;
        const json::Document one = json::read(line);
        if (one.fault || !one.root.isObject())
            return failure(Error::Kind::Format, QStringLiteral("%1, line %2: expected a JSON object.").arg(name).arg(number));
        ++count;
        take(one.root, number);
    }
    return count;
}

Result<qint64> readJson(QFile &file, const TakeUser &take)
{
    const QByteArray text = file.readAll();
    const json::Document document = json::read(text);
    if (document.fault && document.root.isObject()) // what follows the first object may be the next one
        return readLines(text, file.fileName(), take);
    if (document.fault) {
        const json::Place place = json::placeOf(text, document.fault->offset);
        return failure(Error::Kind::Format,
            QStringLiteral("%1, line %2, column %3: expected %4, found %5.")
                .arg(file.fileName())
                .arg(place.line)
                .arg(place.column)
                .arg(document.fault->expected, document.fault->found));
    }
    const Value *list = listIn(document.root);
    if (!list)
        return failure(Error::Kind::Format, QStringLiteral("%1: expected a list of users, found none.").arg(file.fileName()));
    for (const Value &user : list->items)
        take(user, json::placeOf(text, user.begin).line);
    return qint64(list->items.size());
}

} // namespace

Result<qint64> readUsers(const QString &path, const TakeUser &take)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io,
            QStringLiteral("%1: cannot be read: %2.").arg(path.isEmpty() ? QStringLiteral("\"file\"") : path, file.errorString()));
    const QByteArray start = file.peek(64).trimmed();
    const bool isJson
        = start.startsWith('{') || start.startsWith('[') || start.startsWith("\xef\xbb\xbf{") || start.startsWith("\xef\xbb\xbf[");
    const qint64 most = isJson ? mostJson : mostCsv;
    if (file.size() > most)
        return failure(Error::Kind::Unsupported,
            QStringLiteral("%1: expected at most %2 MiB, found %3.").arg(path).arg(most >> 20).arg(file.size() >> 20));
    return isJson ? readJson(file, take) : readCsv(file, take);
}

} // namespace jotscope::directory
