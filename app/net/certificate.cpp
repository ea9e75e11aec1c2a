// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificate.h"

#include <QCryptographicHash>

namespace jotscope::net {

namespace {

constexpr qsizetype longest = 300; ///< letters of a name: whoever made the certificate chose them

/// "name, organisation", as far as it says either.
QString whoIs(const QSslCertificate &certificate, QStringList (QSslCertificate::*info)(QSslCertificate::SubjectInfo) const)
{
    QStringList said = (certificate.*info)(QSslCertificate::CommonName);
    said += (certificate.*info)(QSslCertificate::Organization);
    said.removeDuplicates();
    const QString who = said.join(QStringLiteral(", ")).left(longest);
    return who.isEmpty() ? QStringLiteral("somebody without a name") : who;
}

} // namespace

QString certificateInstant(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString namesOf(const QSslCertificate &leaf)
{
    constexpr qsizetype most = 5;
    QStringList names = leaf.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = leaf.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    const QString more = names.size() > most ? QStringLiteral(" and %1 more").arg(names.size() - most) : QString();
    return names.isEmpty() ? QStringLiteral("no host") : names.mid(0, most).join(QStringLiteral(", ")).left(longest) + more;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

QStringList factsOf(const QSslCertificate &leaf)
{
    const QString issuer = leaf.isSelfSigned() ? QStringLiteral("itself (self-signed)") : whoIs(leaf, &QSslCertificate::issuerInfo);
    return {QStringLiteral("the certificate is for ") + namesOf(leaf), QStringLiteral("it was issued by ") + issuer,
        QStringLiteral("it is valid from %1 to %2").arg(certificateInstant(leaf.effectiveDate()), certificateInstant(leaf.expiryDate())),
        QStringLiteral("its SHA-256 is ") + fingerprintText(leaf.digest(QCryptographicHash::Sha256))};
}

} // namespace jotscope::net
