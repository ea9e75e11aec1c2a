// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/beside.h"

#include <QTest>

using namespace jotscope;

/// What stands beside tokens and is none: codes, states, certificates of clients.
class BesideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsCodesAndStates_data();
    void findsCodesAndStates();
    void findsCertificates_data();
    void findsCertificates();
    void findsFingerprints();
    void keepsFewOfMany();
};

void BesideTest::findsCodesAndStates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("codes");
    QTest::addColumn<QByteArrayList>("states");
    using List = QByteArrayList;
    QTest::newRow("in a fragment") << QByteArray("https://app.example/cb#code=SplxlOBe&id_token=eyJ&state=af0%2Fx+y") << List{"SplxlOBe"}
                                   << List{"af0/x y"};
    QTest::newRow("in a query") << QByteArray("GET /cb?state=s1&code=c1 HTTP/1.1") << List{"c1"} << List{"s1"};
    QTest::newRow("in JSON") << QByteArray("{\"code\" : \"c1\",\"state\":\"s1\",\"id_token\":\"eyJ\"}") << List{"c1"} << List{"s1"};
    QTest::newRow("in a form that begins the text") << QByteArray("code=c1&state=s1") << List{"c1"} << List{"s1"};
    QTest::newRow("each once") << QByteArray("?code=c1&x=1 ?code=c1&state=") << List{"c1"} << List{};
    QTest::newRow("not in the middle of a word")
        << QByteArray("?status_code=200&session_state=x&postcode=1&code_challenge=2 \"error_code\":\"7\"") << List{} << List{};
    QTest::newRow("not a number of JSON") << QByteArray("{\"code\":404,\"state\":null}") << List{} << List{};
    QTest::newRow("not at the end of a text that breaks off") << QByteArray("{\"code\":\"c1") << List{} << List{};
}

void BesideTest::findsCodesAndStates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, codes);
    QFETCH(QByteArrayList, states);
    const capture::Beside found = capture::besideTokens(text);
    QCOMPARE(found.codes, codes);
    QCOMPARE(found.states, states);
}

void BesideTest::findsCertificates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as it stands") << QByteArray("x\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\ny");
    QTest::newRow("with line breaks in two signs") << QByteArray("\"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\"");
    QTest::newRow("percent-encoded") << QByteArray("ssl-client-cert: -----BEGIN%20CERTIFICATE-----%0AMIIB%0A-----END%20CERTIFICATE-----");
}

void BesideTest::findsCertificates()
{
    QFETCH(QByteArray, text);
    const capture::Beside found = capture::besideTokens(text);
    QCOMPARE(found.certificates, QByteArrayList{"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"});
    QVERIFY(capture::besideTokens("-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----").certificates.isEmpty());
    QVERIFY(capture::besideTokens("-----BEGIN CERTIFICATE-----\nMIIB").certificates.isEmpty());
}

void BesideTest::findsFingerprints()
{
    const QByteArray hash(64, 'A');
    QCOMPARE(capture::besideTokens("x-forwarded-client-cert: By=spiffe://a;Hash=" + hash + ";Subject=\"CN=x\"").fingerprints,
        QByteArrayList{hash.toLower()});
    QVERIFY(capture::besideTokens("Hash=" + hash + 'A').fingerprints.isEmpty());
    QVERIFY(capture::besideTokens("Hash=" + hash.chopped(1)).fingerprints.isEmpty());
}

void BesideTest::keepsFewOfMany()
{
    QByteArray text;
    for (int i = 0; i < 100; ++i)
        text += "?code=c" + QByteArray::number(i) + ' ';
    QCOMPARE(capture::besideTokens(text).codes.size(), 16);
}

QTEST_APPLESS_MAIN(BesideTest)
#include "tst_beside.moc"
