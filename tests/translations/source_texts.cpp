// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_texts.h"

#include <QFile>
#include <QRegularExpression>

namespace jotscope::tests {

namespace {

QString unescaped(QString literal)
{
    return literal.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

bool isMarked(QStringView before)
{
    const QStringView code = before.trimmed();
    return code.endsWith(u"Told::tr(") || code.endsWith(u"Told::again(") || code.endsWith(u"QT_TRANSLATE_NOOP(\"jotscope::Told\",");
}

} // namespace

QList<SourceText> textsOf(const QString &path)
{
    QFile file(path);
    const QString source = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression word( // what may hold a quote that begins no text, and the texts
        QStringLiteral("//[^\\n]*|#include[^\\n]*|'(?:\\\\.|[^'\\\\\\n])'|\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    QList<SourceText> texts;
    qsizetype last = -1;
    for (auto match = word.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        if (!one.hasCaptured(1))
            continue;
        const QStringView code = source;
        if (last >= 0 && code.sliced(last, one.capturedStart() - last).trimmed().isEmpty())
            texts.last().text += unescaped(one.captured(1));
        else
            texts.append(
                {unescaped(one.captured(1)), isMarked(code.first(one.capturedStart()).last(qMin<qsizetype>(120, one.capturedStart())))});
        last = one.capturedEnd();
    }
    return texts;
}

bool readsAsMessage(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("[a-z]{2,}[,;:.)]? [\"(%]?[A-Za-z]{2,}|[a-z]{2,} %[1-9]|%[1-9] [a-z]{2,}"));
    return words.match(text).hasMatch();
}

QStringList piecesOf(const QString &text)
{
    static const QRegularExpression value(QStringLiteral("%[1-9]"));
    static const QRegularExpression around(QStringLiteral("^[^A-Za-z]+|[^A-Za-z]+$"));
    QStringList pieces = text.split(value);
    for (QString &piece : pieces)
        piece.remove(around);
    pieces.removeAll(QString());
    return pieces;
}

bool holdsInOrder(const QString &text, const QStringList &pieces)
{
    qsizetype at = 0;
    for (const QString &piece : pieces) {
        const qsizetype found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.size();
    }
    return true;
}

} // namespace jotscope::tests
