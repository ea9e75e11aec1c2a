// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/lookup.h"
#include "directory/spelling.h"

#include <QRegularExpression>
#include <QUrl>

namespace jotscope::directory {

namespace {

constexpr qsizetype mostVariants = 6;
constexpr qsizetype longestId = 512; // nobody's id; the time spent on a hostile one is bounded

using Spelling = QPair<QString, QString>;

QString percentDecoded(const QString &id)
{
    static const QRegularExpression escape(QStringLiteral("%[0-9A-Fa-f]{2}"));
    if (!escape.match(id).hasMatch())
        return id;
    const QByteArray octets = QByteArray::fromPercentEncoding(id.toUtf8());
    return isUtf8(octets) ? QString::fromUtf8(octets) : id;
}

/// "auth0|64ab" and "f:component:64ab" name their source before the id proper.
QString withoutPrefix(const QString &id)
{
    if (id.contains(u'|'))
        return id.mid(id.indexOf(u'|') + 1);
    static const QRegularExpression federated(QStringLiteral("\\Af:[^:]+:(.+)\\z"));
    static const QRegularExpression named(QStringLiteral("\\A(?:user|usr|users|account|acct|uid|urn:user)[:/](.+)\\z"));
    for (const QRegularExpression &form : {federated, named}) {
        const auto match = form.match(id);
        if (match.hasMatch())
            return match.captured(1);
    }
    return id;
}

QString plainUuid(const QString &id)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:urn:uuid:)?\\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\\}?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(id);
    if (!match.hasMatch())
        return id;
    QStringList parts = match.capturedTexts();
    parts.removeFirst();
    return parts.join(u'-');
}

bool isPlainUuid(const QString &id)
{
    return id.size() == 36 && plainUuid(id) == id;
}

QString withoutZeros(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A\\+?0*([1-9][0-9]*)(?:\\.0+)?\\z"));
    const auto match = form.match(id);
    return match.hasMatch() ? match.captured(1) : id;
}

QString upperIfPlain(const QString &id)
{
    // Services that compare UUIDs as text keep them in one case; other ids are hardly ever all upper case.
    return isPlainUuid(id) ? id.toUpper() : id;
}

/// Each spelling with the lint that gives reason for it, most telling first.
std::vector<Spelling> allSpellings(const QString &id)
{
    const QString visible = withoutInvisible(id);
    const QString decoded = percentDecoded(id);
    const QString bare = visible.trimmed();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
    return {
        {QStringLiteral("trimmed"), trimmedWidely(id)},
        {QStringLiteral("without invisible characters"), visible},
        {QStringLiteral("percent-decoded"), decoded},
        {QStringLiteral("percent-decoded twice"), percentDecoded(decoded)},
        {QStringLiteral("as a plain UUID"), plainUuid(bare)},
        {QStringLiteral("lower case"), id.toLower()},
        {QStringLiteral("trimmed, lower case"), trimmedWidely(id).toLower()},
        {QStringLiteral("composed (NFC)"), id.normalized(QString::NormalizationForm_C)},
        {QStringLiteral("without compatibility forms (NFKC)"), id.normalized(QString::NormalizationForm_KC)},
        {QStringLiteral("in Latin letters"), inLatinLetters(id)},
        {QStringLiteral("with its UTF-8 read aright"), withoutMojibake(id)},
        {QStringLiteral("the user id inside a Dex subject"), insideDexSubject(id)},
        {QStringLiteral("base64-decoded"), base64Decoded(id)},
        {QStringLiteral("without its prefix"), withoutPrefix(decoded)},
        {QStringLiteral("as a plain number"), withoutZeros(bare)},
        {QStringLiteral("upper case"), upperIfPlain(bare)},
        {QStringLiteral("percent-encoded"), decoded == id ? encoded : id},
    };
}

} // namespace

std::vector<QPair<QString, QString>> variantsOf(const QString &id)
{
    std::vector<Spelling> kept;
    if (id.isEmpty() || id.size() > longestId)
        return kept;
    QStringList known = {id};
    for (const Spelling &spelling : allSpellings(id)) {
        if (qsizetype(kept.size()) == mostVariants)
            break;
        if (spelling.second.isEmpty() || known.contains(spelling.second))
            continue;
        known.append(spelling.second);
        kept.push_back(spelling);
    }
    return kept;
}

} // namespace jotscope::directory
