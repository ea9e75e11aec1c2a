// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/evidence_builder.h"

#include <QTest>

using namespace jotscope;
using tests::Build;

/// RFC 8725, practice by practice: what is against it is said, and nothing else is.
class Practices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areNoted_data();
    void areNoted();
    void aHealthyTokenIsNotBlamed();
};

namespace {

diagnosis::Diagnosis diagnosed(const QByteArray &header, const QByteArray &payload = "{\"sub\":\"7c2e\",\"iss\":\"https://id.example\"}")
{
    const auto encoded
        = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    Build build;
    build.noEnvironments();
    build.text(encoded(header) + '.' + encoded(payload) + ".AAAA");
    return diagnosis::diagnose(build.evidence());
}

QByteArray kid(const QByteArray &text)
{
    return "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + text + "\"}";
}

QStringList idsOf(const diagnosis::Diagnosis &diagnosis)
{
    QStringList ids;
    for (const diagnosis::Finding &finding : diagnosis.findings)
        ids.append(finding.id);
    return ids;
}

} // namespace

void Practices::areNoted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("says");
    const QByteArray usual = "{\"sub\":\"7c2e\"}";
    const auto row = [&usual](const char *name, const QByteArray &header, const char *id, const char *says = "") {
        QTest::newRow(name) << header << usual << QString::fromLatin1(id) << QString::fromLatin1(says);
    };
    row("2.1, 3.1: no signature at all", "{\"alg\":\"none\"}", "alg-none");
    row("3.10: a kid that is a path", kid("../../../../dev/null"), "kid-suspicious", "a path to a file");
    row("3.10: a kid that is a path in other spelling", kid("%2E%2E/keys"), "kid-suspicious", "a path to a file");
    row("3.10: a kid that is a device", kid("/dev/null"), "kid-suspicious", "a path to a file");
    row("3.10: a kid that is a query", kid("x' UNION SELECT 'secret"), "kid-suspicious", "a database query");
    row("3.10: a kid that is a command", kid("key; sleep 10"), "kid-suspicious", "a shell command");
    row("3.10: a kid that is an LDAP filter", kid("*)(uid=*))(|(uid=*"), "kid-suspicious", "an LDAP filter");
    row("3.10: a kid that is a template", kid("${jndi:ldap://x}"), "kid-suspicious", "a template");
    row("3.10: a kid with NUL in it", kid("a\\u0000"), "kid-suspicious", "a control character");
    row("3.10: an address of keys", "{\"alg\":\"RS256\",\"jku\":\"https://evil.example\"}", "jku-present");
    row("3.10: an address of a certificate", "{\"alg\":\"RS256\",\"x5u\":\"https://evil.example\"}", "x5u-present");
    row("3.10: a key in the header", "{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\"}}", "jwk-present");
    row("3.11: nothing says what it is", "{\"alg\":\"RS256\"}", "typ-missing");
    QTest::newRow("3.7: a payload that is no UTF-8")
        << QByteArray("{\"alg\":\"RS256\"}") << QByteArray("{\"sub\":\"\xff\"}") << QStringLiteral("not-utf8") << QString();
    QTest::newRow("3.8: no subject") << QByteArray("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") << QByteArray("{\"iss\":\"https://id.example\"}")
                                     << QStringLiteral("sub-missing") << QString();
    const QByteArray compressed = "{\"alg\":\"dir\",\"enc\":\"A128GCM\",\"zip\":\"DEF\"}";
    QTest::newRow("3.6: compression before encryption") << compressed << QByteArray() << QStringLiteral("compressed") << QString();
}

void Practices::areNoted()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, payload);
    QFETCH(QString, id);
    QFETCH(QString, says);
    diagnosis::Diagnosis found = diagnosed(header, payload);
    if (payload.isEmpty()) { // five parts
        Build build;
        build.noEnvironments();
        build.text(header.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            + "..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA");
        found = diagnosis::diagnose(build.evidence());
    }
    QVERIFY2(idsOf(found).contains(id), qPrintable(idsOf(found).join(u' ')));
    for (const diagnosis::Finding &finding : found.findings) {
        if (finding.id == id)
            QVERIFY2(finding.headline.contains(says), qPrintable(finding.headline));
    }
}

void Practices::aHealthyTokenIsNotBlamed()
{
    for (const char *name : {"2011-04-29", "bilbo.baggins@hobbiton.example", "https://id.example/keys/1",
             "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", "18c0/a+b=", "key (2024)", "arn:aws:kms:eu-west-1:1:key/2", "O'Brien"}) {
        const QStringList ids = idsOf(diagnosed(kid(name)));
        QVERIFY2(!ids.contains(QStringLiteral("kid-suspicious")), name);
        QVERIFY(!ids.contains(QStringLiteral("typ-missing")));
        QVERIFY(!ids.contains(QStringLiteral("compressed")));
    }
    const QByteArray scoped = "{\"sub\":\"7c2e\",\"scope\":\"read\"}";
    QVERIFY(!idsOf(diagnosed("{\"alg\":\"RS256\"}", scoped)).contains(QStringLiteral("typ-missing"))); // its scope says what it is
}

QTEST_APPLESS_MAIN(Practices)
#include "tst_practices.moc"
