// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/answer_text.h"

#include <QRegularExpression>

namespace jotscope::report {

std::vector<AnswerPiece> answerPieces(const QByteArray &whole)
{
    using Kind = AnswerPiece::Kind;
    std::vector<AnswerPiece> pieces;
    bool inHead = false;
    for (qsizetype begin = 0; begin < whole.size();) {
        const qsizetype end = whole.indexOf('\n', begin);
        const QByteArray line = whole.mid(begin, end < 0 ? -1 : end + 1 - begin);
        begin += line.size();
        const QByteArray bare = (line.startsWith('<') ? line.mid(1) : line).trimmed();
        Kind kind = Kind::Body;
        if (bare.startsWith("HTTP/"))
            kind = Kind::Status;
        else if (inHead)
            kind = bare.isEmpty() ? Kind::Blank : Kind::Header;
        inHead = kind == Kind::Status || kind == Kind::Header;
        if (kind == Kind::Body && !pieces.empty() && pieces.back().kind == Kind::Body)
            pieces.back().text += line;
        else
            pieces.push_back({kind, line});
    }
    return pieces;
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList addresses;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        addresses += matches.next().captured();
    addresses.removeDuplicates();
    return addresses;
}

} // namespace jotscope::report
