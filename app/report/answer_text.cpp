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

QStringList networkAddressesIn(const QString &text)
{
    // Behind a '/' stands a version ("openresty/1.21.4.1") or a server.
    static const QRegularExpression form(
        QStringLiteral("(?<![\\w./-])(?!127\\.|0\\.)(?:\\d{1,3}\\.){3}\\d{1,3}(?!\\.?\\w|-)|"
                       "(?<![\\w.:/-])(?=[\\da-f:]{0,38}(?:[\\da-f]::|::[\\da-f]{2}|(?:[\\da-f]{1,4}:){7}))[\\da-f:]{4,39}(?![\\w:])"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList addresses;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        addresses += matches.next().captured();
    addresses.removeDuplicates();
    return addresses;
}

QStringList directoryNamesIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\w-])(?:cn|uid|sn|givenname|samaccountname|userprincipalname)=([^\\s,;\"'()\\\\=]{4,})"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        names += matches.next().captured(1);
    names.removeDuplicates();
    return names;
}

QStringList localPartsOf(const QString &address)
{
    static const QStringList offices
        = QStringLiteral("abuse account accounts admin administrator api auth billing client contact email hello "
                         "help helpdesk info issuer login mail marketing noreply no-reply office postmaster "
                         "production root sales security server service services staging support system team test "
                         "tester token user users webmaster")
              .split(u' ');
    const QString whole = address.left(address.lastIndexOf(u'@'));
    const QString bare = whole.section(u'+', 0, 0);
    constexpr qsizetype shortest = 4; // shorter ones are words of any sentence
    if (bare.size() < shortest || offices.contains(bare, Qt::CaseInsensitive))
        return {};
    return whole == bare ? QStringList{whole} : QStringList{whole, bare};
}

} // namespace jotscope::report
