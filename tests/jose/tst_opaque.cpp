// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/token.h"

#include <QTest>

using namespace jotscope;

class OpaqueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItLooksLike_data();
    void saysWhatItLooksLike();
};

void OpaqueTest::saysWhatItLooksLike_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row
        = [](const char *name, const QByteArray &text, const char *says) { QTest::newRow(name) << text << QString::fromLatin1(says); };
    row("PASETO", "v4.public.eyJzdWIiOiJhIn0", "PASETO (version 4, signed)");
    row("Supabase key", "sb_" + QByteArray("secret_abcdefgh"), "Supabase secret key");
    row("GitHub token", "ghp" + QByteArray("_0123456789abcdef"), "GitHub personal");
    row("Okta key", "SSWS 00abcdef", "Okta API token");
    row("SAML", "PHNhbWxwOlJlc3BvbnNl", "SAML");
    row("Laravel Sanctum", "12|" + QByteArray(40, 'a'), "Sanctum");
    row("one letter too few for Sanctum", "12|" + QByteArray(39, 'a'), "");
    row("a UUID", "b4d1f5a0-1d2c-4e3f-8a9b-0c1d2e3f4a5b", "UUID");
    row("a short text with a short prefix", "s.t", "");
    row("a prefix alone", "v4.public.", "");
    row("a version number", "1.2.3", "");
    row("a word", "hello", "");
    row("nothing", "", "");
}

void OpaqueTest::saysWhatItLooksLike()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const jose::Token token = jose::decode(text);
    QCOMPARE(token.kind, jose::Kind::Opaque);
    QVERIFY2(says.isEmpty() ? token.opaqueHint.isEmpty() : token.opaqueHint.contains(says), qPrintable(token.opaqueHint));
}

QTEST_GUILESS_MAIN(OpaqueTest)
#include "tst_opaque.moc"
