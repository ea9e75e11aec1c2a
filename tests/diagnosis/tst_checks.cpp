// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/clocks.h"
#include "diagnosis/evidence_builder.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using json::Value;

/// The claims against an environment, each rule just before, at and after its edge.
class ChecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void time_data();
    void time();
    void issuer_data();
    void issuer();
    void audience_data();
    void audience();
    void presented_data();
    void presented();
    void unreadableIsNotChecked();
    void everyPortOfAComputerHasItsClock();
};

void ChecksTest::time_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("leeway");
    QTest::addColumn<QString>("word");
    QTest::newRow("a second before exp is in time") << "exp" << 1 << 60 << "ok";
    QTest::newRow("at exp is in the leeway") << "exp" << 0 << 60 << "in-leeway";
    QTest::newRow("59 s after exp is in the leeway") << "exp" << -59 << 60 << "in-leeway";
    QTest::newRow("60 s after exp is expired") << "exp" << -60 << 60 << "expired";
    QTest::newRow("61 s after exp is expired") << "exp" << -61 << 60 << "expired";
    QTest::newRow("without leeway, at exp is expired") << "exp" << 0 << 0 << "expired";
    QTest::newRow("without leeway, a second before exp is in time") << "exp" << 1 << 0 << "ok";
    QTest::newRow("nbf now is in time") << "nbf" << 0 << 60 << "ok";
    QTest::newRow("nbf a second ahead is in the leeway") << "nbf" << 1 << 60 << "in-leeway";
    QTest::newRow("nbf at the leeway's end is in the leeway") << "nbf" << 60 << 60 << "in-leeway";
    QTest::newRow("nbf behind the leeway is not yet valid") << "nbf" << 61 << 60 << "not-yet-valid";
    QTest::newRow("without leeway, nbf a second ahead is not yet valid") << "nbf" << 1 << 0 << "not-yet-valid";
    QTest::newRow("iat a second ahead is in the leeway") << "iat" << 1 << 60 << "in-leeway";
    QTest::newRow("iat behind the leeway is not yet valid") << "iat" << 61 << 60 << "not-yet-valid";
}

void ChecksTest::time()
{
    QFETCH(QString, claim);
    QFETCH(int, seconds);
    QFETCH(int, leeway);
    Build build;
    build.claimAt(claim.toLatin1().constData(), seconds).environment("prod").leewaySeconds = leeway;
    const auto evidence = build.evidence();
    const auto checks = diagnosis::checkClaims(evidence.token, evidence.environments[0].environment, evidence.now);
    QTEST(QString::fromLatin1(wordOf(checks.time)), "word");
}

void ChecksTest::issuer_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("near");
    const QString issuer = QStringLiteral("https://id.example/realms/acme");
    QTest::newRow("the same") << issuer << issuer << "match"
                              << "";
    QTest::newRow("a trailing slash") << issuer << issuer + u'/' << "near"
                                      << "a trailing slash";
    QTest::newRow("case") << issuer << "https://ID.example/realms/acme"
                          << "near"
                          << "upper and lower case";
    QTest::newRow("http") << issuer << "http://id.example/realms/acme"
                          << "near"
                          << "http and https";
    QTest::newRow("the default port") << issuer << "https://id.example:443/realms/acme"
                                      << "near"
                                      << "the port";
    QTest::newRow("another port is another issuer") << issuer << "https://id.example:8443/realms/acme"
                                                    << "mismatch"
                                                    << "";
    QTest::newRow("no scheme") << "https://accounts.google.com"
                               << "accounts.google.com"
                               << "near"
                               << "the scheme https://";
    QTest::newRow("a blank behind") << issuer << issuer + u' ' << "near"
                                    << "blanks around it";
    QTest::newRow("percent") << "https://id.example/a b"
                             << "https://id.example/a%20b"
                             << "near"
                             << "percent-encoding";
    QTest::newRow("another realm") << issuer << "https://id.example/realms/other"
                                   << "mismatch"
                                   << "";
    QTest::newRow("another host") << issuer << "https://id2.example/realms/acme"
                                  << "mismatch"
                                  << "";
    QTest::newRow("a longer path") << issuer << issuer + QStringLiteral("/x") << "mismatch"
                                   << "";
    QTest::newRow("nothing configured") << "" << issuer << "not-checked"
                                        << "";
}

void ChecksTest::issuer()
{
    QFETCH(QString, expected);
    QFETCH(QString, found);
    Build build;
    build.claim("iss", Value::of(found)).environment("prod").issuer = expected;
    const auto evidence = build.evidence();
    const auto checks = diagnosis::checkClaims(evidence.token, evidence.environments[0].environment, evidence.now);
    QTEST(QString::fromLatin1(wordOf(checks.issuer)), "word");
    QTEST(checks.issuerNear, "near");
    QCOMPARE(checks.issuerFound, found);
}

void ChecksTest::audience_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("word");
    QTest::newRow("a string that is expected") << 0 << "match";
    QTest::newRow("a list with the expected one") << 1 << "match";
    QTest::newRow("another") << 2 << "mismatch";
    QTest::newRow("an empty list") << 3 << "missing";
    QTest::newRow("a number") << 4 << "missing";
    QTest::newRow("a prefix is another") << 5 << "mismatch";
}

void ChecksTest::audience()
{
    QFETCH(int, index);
    const Value own = Value::of("https://api.prod.example");
    const std::vector<Value> values = {own, Value::array().add(Value::of("x")).add(own), Value::of("https://api.staging.example"),
        Value::array(), Value::of(7), Value::of("https://api.prod.example/")};
    Build build;
    build.claim("aud", values[std::size_t(index)]);
    const auto evidence = build.evidence();
    const auto checks = diagnosis::checkClaims(evidence.token, evidence.environments[0].environment, evidence.now);
    QTEST(QString::fromLatin1(wordOf(checks.audience)), "word");
}

void ChecksTest::presented_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<int>("index");
    QTest::newRow("the named one") << "staging"
                                   << "https://id.prod.example" << 1;
    QTest::newRow("unnamed: the one of the issuer") << ""
                                                    << "https://id.staging.example" << 1;
    QTest::newRow("unnamed and of no issuer: the first") << ""
                                                         << "https://elsewhere.example" << 0;
    QTest::newRow("a name that is not there: by the issuer") << "gone"
                                                             << "https://id.staging.example" << 1;
}

void ChecksTest::presented()
{
    QFETCH(QString, named);
    QFETCH(QString, issuer);
    Build build;
    build.present(named.toLatin1().constData()).claim("iss", Value::of(issuer));
    QTEST(diagnosis::presentedIndex(build.evidence()), "index");
}

void ChecksTest::unreadableIsNotChecked()
{
    Build build;
    build.text("hello");
    const auto evidence = build.evidence();
    const auto checks = diagnosis::checkClaims(evidence.token, evidence.environments[0].environment, evidence.now);
    QCOMPARE(checks.time, diagnosis::TimeCheck::Unknown);
    QCOMPARE(checks.issuer, diagnosis::IssuerCheck::NotChecked);
    build.noEnvironments();
    QCOMPARE(diagnosis::presentedIndex(build.evidence()), -1);
}

void ChecksTest::everyPortOfAComputerHasItsClock()
{
    diagnosis::Evidence evidence;
    const auto answered = [](const char *url, int number, int milliseconds) {
        net::Exchange exchange;
        exchange.number = number;
        exchange.url = QUrl(QString::fromLatin1(url));
        exchange.outcome = net::Exchange::Outcome::Answered;
        exchange.status = 200;
        exchange.asked = Build::now();
        exchange.milliseconds = milliseconds;
        exchange.headers = {{"Date", "Wed, 18 Nov 2026 09:41:26 GMT"}};
        return exchange;
    };
    for (const char *name : {"staging", "prod"})
        evidence.environments.emplace_back().environment.name = QString::fromLatin1(name);
    evidence.environments[0].keyExchanges = {answered("http://127.0.0.1:8001/jwks", 1, 9), answered("http://127.0.0.1:8001/users/1", 2, 5)};
    evidence.environments[1].keyExchanges = {answered("http://127.0.0.1:8002/jwks", 3, 1), answered("https://id.example:443/jwks", 4, 1)};
    const auto clocks = diagnosis::clocksOf(evidence);
    QCOMPARE(int(clocks.size()), 3);
    QCOMPARE(clocks[0].host, QStringLiteral("127.0.0.1:8001"));
    QCOMPARE(clocks[0].environment, QStringLiteral("staging"));
    QCOMPARE(clocks[0].exchange, 2);
    QCOMPARE(clocks[1].host, QStringLiteral("127.0.0.1:8002"));
    QCOMPARE(clocks[1].environment, QStringLiteral("prod"));
    QCOMPARE(clocks[2].host, QStringLiteral("id.example"));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
