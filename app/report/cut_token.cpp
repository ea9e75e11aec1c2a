// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scrub.h"

#include "jose/base64url.h"
#include "jose/token.h"

#include <QCryptographicHash>

namespace jotscope::report {

namespace {

bool isWord(QChar unit)
{
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || unit == u'-'
        || unit == u'_';
}

/// Also what only a sloppy token has: standard base64, padding; and the '~' of SD-JWT.
bool isTokenCharacter(QChar unit)
{
    return isWord(unit) || unit == u'.' || unit == u'~' || unit == u'=' || unit == u'+' || unit == u'/';
}

QByteArray digestOf(QByteArrayView text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QByteArray countOf(qsizetype characters)
{
    return QByteArray::number(characters) + (characters == 1 ? " character" : " characters");
}

/// Whether a JOSE header begins here: `{"`, perhaps with blanks. ("example" is base64url of something that begins with '{', too.)
bool beginsWithHeader(QStringView text)
{
    QByteArray start = jose::fromBase64Url(text.first(qMin<qsizetype>(text.size(), 40)).toLatin1()).octets.trimmed();
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    if (!start.startsWith('{'))
        return false;
    start = start.sliced(1).trimmed();
    return start.startsWith('"') || start.startsWith('}');
}

/// Where in [begin, end), a run of token characters, a token begins; -1 when nowhere.
qsizetype tokenIn(const QString &text, qsizetype begin, qsizetype end)
{
    const qsizetype lastDot = QStringView(text).first(end).lastIndexOf(u'.');
    for (qsizetype at = begin; at + 4 < lastDot; ++at) {
        if ((at == begin || !isWord(text[at - 1])) && beginsWithHeader(QStringView(text).sliced(at, lastDot - at)))
            return at;
    }
    return -1;
}

/// What may be told of a text that cannot be read: its digest only where it is long enough not to be guessed.
QByteArray sealed(const char *what, QByteArrayView text)
{
    QByteArray told = QByteArray("[") + what + ", " + countOf(text.size());
    if (text.size() >= 20)
        told += ", SHA-256 " + digestOf(text);
    return told + ']';
}

QByteArray disclosuresOf(const QByteArray &text, bool wasCut)
{
    const qsizetype tilde = text.indexOf('~');
    if (tilde < 0)
        return {};
    const QList<QByteArray> pieces = text.sliced(tilde + 1).split('~');
    QByteArray told;
    for (const QByteArray &piece : pieces) {
        if (wasCut && piece.startsWith('['))
            told += '~' + piece;
        else if (!piece.isEmpty())
            told += '~' + (piece.contains('.') ? QByteArray("[key-binding-removed]") : sealed("disclosure", piece));
    }
    return told;
}

/// Tokens that the payload itself carries are cut too.
QByteArray payloadWithout(const jose::Token &token, const QByteArray &encoded)
{
    const QString payload = QString::fromUtf8(token.payloadBytes);
    const QString clean = cutTokens(payload, false);
    return clean == payload ? encoded : jose::toBase64Url(clean.toUtf8());
}

} // namespace

QByteArray cutToken(const QByteArray &text, bool payloadToo, bool wasCut)
{
    const jose::Token token = jose::decode(text);
    if (token.kind == jose::Kind::Opaque || token.serialization != jose::Serialization::Compact)
        return sealed("opaque", text);
    const auto part = [&](std::size_t index) { return text.sliced(token.segments[index].offset, token.segments[index].length); };
    const QByteArray header = payloadToo ? QByteArray("[header]") : part(0);
    if (token.kind == jose::Kind::Jwe)
        return header + '.' + sealed("encrypted", text.sliced(token.segments[0].length + 1));
    QByteArray cut = header;
    if (token.segments.size() > 1)
        cut += '.' + (payloadToo ? QByteArray("[payload, ") + countOf(token.segments[1].length) + ']' : payloadWithout(token, part(1)));
    if (token.segments.size() > 2)
        cut += QByteArray(".") + (token.segments[2].length > 0 ? cutMark : "");
    return cut + disclosuresOf(text, wasCut);
}

QString cutTokens(const QString &text, bool payloadToo)
{
    QString clean;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && isTokenCharacter(text[at]))
            ++at;
        const qsizetype first = at > begin ? tokenIn(text, begin, at) : -1;
        if (first < 0)
            continue;
        clean += QStringView(text).sliced(copied, first - copied);
        clean += QString::fromLatin1(cutToken(QStringView(text).sliced(first, at - first).toLatin1(), payloadToo));
        copied = at;
    }
    clean += QStringView(text).sliced(copied);
    return clean;
}

} // namespace jotscope::report
