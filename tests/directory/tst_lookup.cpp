// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/canned_service.h"
#include "directory/lookup.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;
using directory::Lookup;
using directory::Question;
using directory::UserVerdict;
using tests::CannedService;
using tests::Heard;
using tests::Said;
using Purpose = Question::Purpose;

/// Lookups over real HTTP: which questions are asked, in which order, and what never leaves.
class DirectoryLookup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void noProbesIsOneQuestion();
    void foundAsksNoMore();
    void absenceAsksControlsThenVariantsThenAlternates();
    void alternateBringsTheRecordFound();
    void aMissingSearchIsNoEmptyOne();
    void aSearchMaySayNobodyInTheServicesOwnWords();
    void planNamesAllThatIsAsked();
    void theLedgerNamesWhatLeft();
    void theLedgerNamesTheClaimThatIsAskedFor();
    void everyHopOfARedirectIsKept();
    void oddIdsArriveAsTheyAre_data();
    void oddIdsArriveAsTheyAre();
    void refusalAsksTheKnownGoodId();
    void cachedAnswerIsAskedAgain();
    void aFailurePastTheCacheIsNoAnswer_data();
    void aFailurePastTheCacheIsNoAnswer();
    void neverMoreThanTheBound();
    void firewallPageEndsIt();
    void credentialStaysWithItsOrigin();
    void everySecretNeedsItsYes();
    void withoutConsentNothingIsHeard();
    void theClaimIsNamedWhereItIsAtFault_data();
    void theClaimIsNamedWhereItIsAtFault();
    void unreachableIsAQuestionToo();
    void tokenCallNeedsToBeAllowed();
    void clientCredentialsAreExchangedFirst();
    void youngTokenIsAskedForAgain();
    void oldTokenIsNotAskedForAgain();
    void retryAfterIsHonouredWhenItIsSoon_data();
    void retryAfterIsHonouredWhenItIsSoon();
    void refusedClientIsOurCredential();
    void addressIsDiscovered();
    void discoveredAddressElsewhereNeedsItsYes();
    void introspectionHidesTheToken();
    void failureAsksTheKnownGoodId();
    void otherPersonAsksARandomId();
    void disabledAsksTheAuditLog();
    void binIsAskedForTheMissing();
    void secretsOfManyLinesAreRefused();
    void aSecretThatIsMissingIsNamed();
    void sigv4SignsWhatIsSent();
    void endsWhenItsOwnerDies();
    void endsWhenTheNetworkDies();
    void endsWhenCancelled();

private:
    environments::Environment environmentFor(const QString &url) const;
    Lookup ask(const environments::Environment &environment, const QByteArray &payload, directory::Pace pace = quick());
    static directory::Pace quick() { return {0, {0, 5, 10}, 1'500, 600}; }
    void allow(const environments::Environment &environment, const QByteArray &payload, bool token = false);

    std::unique_ptr<net::Network> m_network;
};

namespace {

const QByteArray secretText = "s3cret-of-the-directory";
const QByteArray lee = "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71";
const QByteArray known = "11111111-1111-4111-8111-111111111111";

QByteArray part(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

jose::Token tokenOf(const QByteArray &payload)
{
    return jose::decode(part("{\"alg\":\"HS256\"}") + '.' + part(payload) + '.' + part("signature"));
}

Said user(const QByteArray &id, const QByteArray &more = {})
{
    Said said;
    said.body = "{\"id\":\"" + id + "\",\"email\":\"lee@acme.example\",\"active\":true" + more + '}';
    return said;
}

Said problem(int status, const QByteArray &code)
{
    Said said;
    said.status = status;
    said.body = "{\"error\":\"" + code + "\"}";
    return said;
}

Said list(const QByteArray &items = {})
{
    Said said;
    said.body = '[' + items + ']';
    return said;
}

Said knowsNobody(const Heard &heard)
{
    if (heard.target.endsWith(known))
        return user(known);
    return heard.target.contains('?') ? list() : problem(404, "user_not_found");
}

QList<Purpose> purposes(const Lookup &lookup)
{
    QList<Purpose> found;
    for (const Question &question : lookup.questions)
        found.append(question.purpose);
    return found;
}

Result<QByteArray> secretOf(const QString &reference)
{
    return secretText + reference.mid(4).toUtf8();
}

} // namespace

void DirectoryLookup::init()
{
    m_network = std::make_unique<net::Network>();
}

environments::Environment DirectoryLookup::environmentFor(const QString &url) const
{
    environments::Environment environment;
    environment.name = QStringLiteral("here");
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    endpoint.baseUrl = url;
    environments::Credential credential;
    credential.kind = QStringLiteral("bearer");
    credential.secret = QStringLiteral("env:ONE");
    endpoint.credentials = {credential};
    endpoint.knownGoodId = QString::fromLatin1(known);
    environment.userEndpoint = endpoint;
    return environment;
}

void DirectoryLookup::allow(const environments::Environment &environment, const QByteArray &payload, bool token)
{
    net::Consent consent = m_network->consent();
    const auto planned = directory::planLookup(environment, tokenOf(payload));
    QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
    for (const auto &one : *planned) {
        const QString origin = net::originOf(one.request.url);
        consent.origins.insert(origin);
        for (const QString &reference : one.secretReferences)
            consent.secrets.insert({reference, origin});
        if (token && one.request.carriesToken)
            consent.tokenOrigins.insert(origin);
    }
    m_network->setConsent(consent);
}

Lookup DirectoryLookup::ask(const environments::Environment &environment, const QByteArray &payload, directory::Pace pace)
{
    auto task = directory::lookUp(m_network.get(), environment, tokenOf(payload), &secretOf, this, pace);
    return QCoro::waitFor(std::move(task));
}

void DirectoryLookup::noProbesIsOneQuestion()
{
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes.clear();
    const QByteArray payload = "{\"sub\":\"" + lee.toUpper() + " \",\"email\":\"lee@acme.example\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(service.heard.size(), 1);
    QCOMPARE(lookup.verdict(), UserVerdict::NotFound);
}

void DirectoryLookup::foundAsksNoMore()
{
    CannedService service([](const Heard &) { return user(lee); });
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\",\"email\":\"lee@acme.example\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(service.targets(), QList<QByteArray>{"GET /users/" + lee});
    QCOMPARE(service.heard.first().header("Authorization"), "Bearer " + secretText + "ONE");
    QCOMPARE(lookup.verdict(), UserVerdict::Found);
    QCOMPARE(lookup.questions.front().record->label, QStringLiteral("lee@acme.example"));
    QCOMPARE(lookup.exchanges.front().responder, QStringLiteral("service"));
    QCOMPARE(lookup.endpoint, service.url());
}

void DirectoryLookup::absenceAsksControlsThenVariantsThenAlternates()
{
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes.append(QStringLiteral("variants"));
    const QByteArray payload = "{\"sub\":\"" + lee.toUpper() + "\",\"email\":\"lee@acme.example\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const QList<Purpose> expected = {Purpose::Lookup, Purpose::Random, Purpose::KnownGood, Purpose::Variant, Purpose::Alternate};
    QCOMPARE(purposes(lookup), expected);
    QCOMPARE(lookup.first(Purpose::Random)->verdict, UserVerdict::NotFound);
    QCOMPARE(lookup.first(Purpose::KnownGood)->verdict, UserVerdict::Found);
    QCOMPARE(lookup.first(Purpose::Variant)->how, QStringLiteral("lower case"));
    QVERIFY(lookup.questions.front().exact);
}

void DirectoryLookup::alternateBringsTheRecordFound()
{
    CannedService service(
        [](const Heard &heard) { return heard.target.contains('?') ? list(user("77").body) : problem(404, "user_not_found"); });
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\",\"email\":\"Lee@acme.example\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const Question *hit = lookup.first(Purpose::Alternate);
    QVERIFY(hit && hit->record);
    QCOMPARE(hit->verdict, UserVerdict::Found);
    QCOMPARE(hit->record->id, QStringLiteral("77"));
    QCOMPARE(hit->how, QStringLiteral("email"));
}

/// Whoever asks a route that is not there has not searched; an id that is looked up by its path still is.
void DirectoryLookup::aMissingSearchIsNoEmptyOne()
{
    CannedService service(
        [](const Heard &heard) { return heard.target.contains('?') ? problem(404, "no route") : problem(404, "user_not_found"); });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes = QStringList{QStringLiteral("alternates")};
    const QByteArray payload = "{\"sub\":\"" + lee + "\",\"email\":\"lee@acme.example\",\"uid\":\"u-7\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(lookup.verdict(), UserVerdict::NotFound);
    QStringList asked;
    for (const Question &question : lookup.questions) {
        if (question.purpose == Purpose::Alternate)
            asked.append(question.how + u'=' + QLatin1String(directory::wordOf(question.verdict)));
        if (question.how == u"email")
            QCOMPARE(question.message, QStringLiteral("There is no such search (HTTP status 404: \"no route\")."));
    }
    QCOMPARE(asked, (QStringList{QStringLiteral("email=ambiguous"), QStringLiteral("uid=not-found")}));
}

void DirectoryLookup::aSearchMaySayNobodyInTheServicesOwnWords()
{
    CannedService service([](const Heard &) { return problem(404, "user_not_found"); });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes = QStringList{QStringLiteral("alternates")};
    const QByteArray payload = "{\"sub\":\"" + lee + "\",\"email\":\"lee@acme.example\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const Question *search = lookup.first(Purpose::Alternate);
    QVERIFY(search);
    QCOMPARE(search->verdict, UserVerdict::NotFound);
}

void DirectoryLookup::planNamesAllThatIsAsked()
{
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes.append(QStringLiteral("variants"));
    const QByteArray payload = "{\"sub\":\" auth0|A%20b\",\"email\":\"lee@acme.example\",\"preferred_username\":\"lee\",\"oid\":\"7\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const auto planned = directory::planLookup(environment, tokenOf(payload));
    QVERIFY(planned);
    for (const net::Exchange &exchange : lookup.exchanges) {
        const bool isPlanned = std::any_of(planned->begin(), planned->end(), [&exchange](const directory::Planned &one) {
            return one.request.url == exchange.url && one.request.method == exchange.method && one.request.purpose == exchange.purpose;
        });
        QVERIFY2(isPlanned, qPrintable(exchange.purpose + u' ' + exchange.url.toString()));
    }
    for (const directory::Planned &one : *planned) {
        QVERIFY(!one.request.body.contains(secretText));
        for (const net::Header &header : one.request.headers)
            QVERIFY(!header.second.contains(secretText));
    }
    QCOMPARE(lookup.exchanges.size(), planned->size() - 1); // all but the question past a cache
}

void DirectoryLookup::theLedgerNamesWhatLeft()
{
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes.append(QStringLiteral("variants"));
    const QByteArray payload = "{\"sub\":\"" + lee.toUpper() + "\",\"email\":\"lee@acme.example\",\"username\":\"lee\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QStringList told;
    for (const net::Exchange &exchange : m_network->ledger()) {
        QCOMPARE(exchange.sends.size(), 2);
        QCOMPARE(exchange.sends.last(), QStringLiteral("our credential"));
        told.append(exchange.sends.first());
    }
    const QStringList expected = {QStringLiteral("user id"), QStringLiteral("a random id"), QStringLiteral("your known-good id"),
        QStringLiteral("a spelling of the user id"), QStringLiteral("e-mail"), QStringLiteral("the token's username")};
    QCOMPARE(told, expected);
}

void DirectoryLookup::theLedgerNamesTheClaimThatIsAskedFor()
{
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes = QStringList{QStringLiteral("recheck")};
    environment.userEndpoint->lookupClaim = QStringLiteral("email");
    environment.userEndpoint->credentials.clear();
    const QByteArray payload = "{\"sub\":\"7\",\"email\":\"lee@acme.example\"}";
    const auto planned = directory::planLookup(environment, tokenOf(payload));
    QVERIFY(planned && planned->size() == 3);
    for (const directory::Planned &one : *planned)
        QCOMPARE(one.request.sends, QStringList{QStringLiteral("e-mail")});
}

void DirectoryLookup::everyHopOfARedirectIsKept()
{
    CannedService service([](const Heard &heard) {
        Said said;
        said.status = 302;
        said.headers.append(qMakePair(QByteArray("Location"), QByteArray("/login")));
        return heard.target == "/login" ? Said{} : said;
    });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes.clear();
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(lookup.exchanges.size(), std::size_t(2));
    QCOMPARE(lookup.exchanges[0].url.path(), QStringLiteral("/users/") + QString::fromLatin1(lee));
    QCOMPARE(lookup.exchanges[0].status, 302);
    QCOMPARE(lookup.exchanges[1].url.path(), QStringLiteral("/login"));
    QCOMPARE(lookup.exchanges[1].sends, QStringList{QStringLiteral("our credential")});
    QCOMPARE(lookup.questions.size(), std::size_t(1));
    QCOMPARE(lookup.questions.front().exchange, lookup.exchanges[1].number);
}

void DirectoryLookup::oddIdsArriveAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("subject"); // as in JSON
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("pipe, slash, blank, question mark, number sign and accent are encoded once")
        << QByteArray("auth0|a/b 12?x=1#\xc3\xa9") << QByteArray("/users/auth0%7Ca%2Fb%2012%3Fx%3D1%23%C3%A9");
    QTest::newRow("a percent sign is encoded too") << QByteArray("auth0%7C64ab%2012") << QByteArray("/users/auth0%257C64ab%252012");
    QTest::newRow("unreserved characters stay") << QByteArray("a-b._~Z9") << QByteArray("/users/a-b._~Z9");
    QTest::newRow("plus and at sign are encoded") << QByteArray("a+b@c") << QByteArray("/users/a%2Bb%40c");
    QTest::newRow("a trailing blank is kept") << QByteArray("kim ") << QByteArray("/users/kim%20");
    QTest::newRow("dots that climb are encoded or kept from climbing") << QByteArray("../admin") << QByteArray("/users/..%2Fadmin");
    QTest::newRow("an apostrophe arrives") << QByteArray("o'neill") << QByteArray("/users/o%27neill");
    QTest::newRow("a backslash arrives") << QByteArray("a\\\\b") << QByteArray("/users/a%5Cb");
    QTest::newRow("an astral character arrives") << QByteArray("\xf0\x9f\x98\x80") << QByteArray("/users/%F0%9F%98%80");
    QTest::newRow("a zero-width space arrives") << QByteArray("a\xe2\x80\x8b") << QByteArray("/users/a%E2%80%8B");
}

void DirectoryLookup::oddIdsArriveAsTheyAre()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, target);
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes.clear();
    const QByteArray payload = "{\"sub\":\"" + subject + "\"}";
    allow(environment, payload);
    ask(environment, payload);
    QCOMPARE(service.heard.size(), 1);
    QCOMPARE(service.heard.first().target, target);
}

void DirectoryLookup::refusalAsksTheKnownGoodId()
{
    CannedService service([](const Heard &) { return problem(401, "invalid_api_key"); });
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const QList<Purpose> expected = {Purpose::Lookup, Purpose::KnownGood};
    QCOMPARE(purposes(lookup), expected);
    QCOMPARE(lookup.verdict(), UserVerdict::Refused);
    QCOMPARE(lookup.questions.back().verdict, UserVerdict::Refused);
}

void DirectoryLookup::cachedAnswerIsAskedAgain()
{
    CannedService service([](const Heard &heard) {
        if (heard.header("Cache-Control") == "no-cache")
            return user(lee);
        Said said = problem(404, "user_not_found");
        said.headers.append(net::Header("Age", "31"));
        return said;
    });
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const QList<Purpose> expected = {Purpose::Lookup, Purpose::NoCache};
    QCOMPARE(purposes(lookup), expected);
    QVERIFY(lookup.questions.front().isCached());
    QCOMPARE(lookup.questions.back().verdict, UserVerdict::Found);
}

void DirectoryLookup::aFailurePastTheCacheIsNoAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("too many questions past the cache") << 429;
    QTest::newRow("a failure past the cache") << 503;
    QTest::newRow("a refusal past the cache") << 403;
}

/// What the cache said is all there is to go by: the controls are asked as for any missing user.
void DirectoryLookup::aFailurePastTheCacheIsNoAnswer()
{
    QFETCH(int, status);
    CannedService service([status](const Heard &heard) {
        if (heard.header("Cache-Control") == "no-cache")
            return problem(status, "slow_down");
        Said said = problem(404, "user_not_found");
        said.headers.append(net::Header("Age", "31"));
        return said;
    });
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(lookup.verdict(), UserVerdict::NotFound);
    QVERIFY(lookup.first(Purpose::NoCache) && lookup.first(Purpose::Random));
}

void DirectoryLookup::neverMoreThanTheBound()
{
    CannedService service([](const Heard &heard) { return heard.target.contains('?') ? list() : problem(404, "user_not_found"); });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes = QStringList{QStringLiteral("controls"), QStringLiteral("alternates"), QStringLiteral("variants"),
        QStringLiteral("token-call"), QStringLiteral("recheck"), QStringLiteral("bins"), QStringLiteral("audit")};
    const QByteArray iat = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    const QByteArray payload
        = "{\"sub\":\" auth0|A%2520b \\u200b\",\"email\":\"lee@acme.example\",\"preferred_username\":\"lee\",\"username\":\"x\","
          "\"oid\":\"7\",\"uid\":\"8\",\"user_id\":\"9\",\"external_id\":\"10\",\"iat\":"
        + iat + '}';
    allow(environment, payload, true);
    const Lookup lookup = ask(environment, payload);
    QVERIFY2(service.heard.size() <= directory::mostQuestions, qPrintable(QString::number(service.heard.size())));
    QCOMPARE(std::count_if(
                 lookup.questions.begin(), lookup.questions.end(), [](const Question &one) { return one.purpose == Purpose::Variant; }),
        6);
    QVERIFY(lookup.first(Purpose::TokenCall));
    QVERIFY(lookup.first(Purpose::Recheck));
}

void DirectoryLookup::firewallPageEndsIt()
{
    CannedService service([](const Heard &) {
        Said said;
        said.status = 403;
        said.headers = {{"Content-Type", "text/html"}, {"Server", "nginx"}, {"X-Request-Id", "9f1c"}};
        said.body = "<html><body><center>nginx</center></body></html>";
        return said;
    });
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"o'neill\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(service.heard.size(), 1);
    QCOMPARE(lookup.verdict(), UserVerdict::Intermediary);
    QCOMPARE(lookup.questions.front().responder.name, QStringLiteral("nginx"));
    QCOMPARE(lookup.questions.front().responder.requestId, QStringLiteral("9f1c"));
    QCOMPARE(lookup.exchanges.front().responder, QStringLiteral("proxy"));
}

void DirectoryLookup::credentialStaysWithItsOrigin()
{
    CannedService canary([](const Heard &) { return user(lee); });
    const QString elsewhere = canary.url() + QStringLiteral("/users/") + QString::fromLatin1(lee);
    CannedService service([elsewhere](const Heard &) {
        Said said;
        said.status = 302;
        said.headers = {{"Location", elsewhere.toLatin1()}};
        return said;
    });
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    net::Consent consent = m_network->consent();
    consent.origins.insert(canary.url()); // even where it may be asked
    m_network->setConsent(consent);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(canary.heard.size(), 0);
    QCOMPARE(service.heard.size(), 1);
    QCOMPARE(lookup.verdict(), UserVerdict::Intermediary);
    QCOMPARE(lookup.questions.front().responder.kind, directory::Responder::Kind::Unknown);
}

void DirectoryLookup::everySecretNeedsItsYes()
{
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    environments::Credential second;
    second.kind = QStringLiteral("header");
    second.header = QStringLiteral("apikey");
    second.secret = QStringLiteral("env:TWO");
    environment.userEndpoint->credentials.push_back(second);
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    net::Consent consent = m_network->consent();
    consent.secrets.remove({QStringLiteral("env:TWO"), service.url()});
    m_network->setConsent(consent);
    const Lookup refused = ask(environment, payload);
    QCOMPARE(service.heard.size(), 0);
    QCOMPARE(refused.verdict(), UserVerdict::NotAsked);
    QVERIFY(refused.notAskedBecause.contains(u"env:TWO"));
    allow(environment, payload);
    ask(environment, payload);
    QCOMPARE(service.heard.first().header("apikey"), secretText + "TWO");
    QCOMPARE(service.heard.first().header("Authorization"), "Bearer " + secretText + "ONE");
}

void DirectoryLookup::withoutConsentNothingIsHeard()
{
    CannedService service(&knowsNobody);
    const Lookup lookup = ask(environmentFor(service.url()), "{\"sub\":\"7\"}");
    QCOMPARE(service.heard.size(), 0);
    QCOMPARE(lookup.questions.size(), std::size_t(1));
    QCOMPARE(lookup.verdict(), UserVerdict::NotAsked);
    QVERIFY(!lookup.notAskedBecause.isEmpty());
}

void DirectoryLookup::theClaimIsNamedWhereItIsAtFault_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("lookupClaim");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("claim");
    const auto row = [](const char *name, const char *provider, const char *lookupClaim, const char *payload, const char *claim) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(lookupClaim) << QByteArray(payload)
                            << QString::fromLatin1(claim);
    };
    row("the usual one", "rest", "sub", "{\"email\":\"lee@acme.example\"}", "sub");
    row("one that is blank", "rest", "sub", "{\"sub\":\" \"}", "sub");
    row("the preset's", "entra", "sub", "{\"sub\":\"pairwise\"}", "oid");
    row("the configured one", "rest", "uid", "{\"sub\":\"7\"}", "uid");
    row("an unknown provider is no fault of the claim", "nobody's", "sub", "{}", "");
}

void DirectoryLookup::theClaimIsNamedWhereItIsAtFault()
{
    QFETCH(QString, provider);
    QFETCH(QString, lookupClaim);
    QFETCH(QByteArray, payload);
    auto environment = environmentFor(QStringLiteral("http://127.0.0.1:9"));
    environment.userEndpoint->provider = provider;
    environment.userEndpoint->lookupClaim = lookupClaim;
    const Lookup lookup = ask(environment, payload);
    QVERIFY(lookup.questions.empty());
    QVERIFY(!lookup.notAskedBecause.isEmpty());
    QFETCH(QString, claim);
    QCOMPARE(lookup.unusableClaim, claim);
    QCOMPARE(lookup.claim, claim);
    if (!claim.isEmpty())
        QCOMPARE(directory::lookupClaimIn(directory::lookupClaims(*environment.userEndpoint), tokenOf(payload)), claim);
}

void DirectoryLookup::unreachableIsAQuestionToo()
{
    QString url;
    {
        CannedService service(&knowsNobody);
        url = service.url();
    }
    const auto environment = environmentFor(url);
    allow(environment, "{\"sub\":\"7\"}");
    const Lookup lookup = ask(environment, "{\"sub\":\"7\"}");
    QCOMPARE(lookup.questions.size(), std::size_t(1));
    QCOMPARE(lookup.verdict(), UserVerdict::Unreachable);
    QVERIFY(lookup.questions.front().message.contains(u"refused the connection"));
}

void DirectoryLookup::tokenCallNeedsToBeAllowed()
{
    CannedService service(
        [](const Heard &heard) { return heard.header("Authorization").endsWith("ONE") ? user(lee) : problem(401, "invalid_token"); });
    auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    environment.userEndpoint->probes.append(QStringLiteral("token-call"));
    allow(environment, payload, false);
    Lookup lookup = ask(environment, payload);
    QCOMPARE(service.heard.size(), 1); // no consent for the token
    QCOMPARE(lookup.questions.back().verdict, UserVerdict::NotAsked);
    allow(environment, payload, true);
    lookup = ask(environment, payload);
    QCOMPARE(service.heard.size(), 3);
    QCOMPARE(service.heard.last().header("Authorization"), "Bearer " + tokenOf(payload).text);
    QCOMPARE(lookup.questions.back().verdict, UserVerdict::TokenRefused);
}

void DirectoryLookup::clientCredentialsAreExchangedFirst()
{
    CannedService service([](const Heard &heard) {
        if (heard.target == "/token") {
            Said said;
            said.body = "{\"access_token\":\"fetched-access-token\",\"token_type\":\"Bearer\"}";
            return said;
        }
        return user(lee);
    });
    auto environment = environmentFor(service.url());
    environments::Credential &credential = environment.userEndpoint->credentials.front();
    credential.kind = QStringLiteral("client_credentials");
    credential.clientId = QStringLiteral("jotscope");
    credential.tokenUrl = QUrl(service.url() + QStringLiteral("/token"));
    credential.scope = QStringLiteral("read:users");
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(service.targets(), (QList<QByteArray>{"POST /token", "GET /users/" + lee}));
    QCOMPARE(service.heard.first().body, QByteArray("grant_type=client_credentials&scope=read%3Ausers"));
    QCOMPARE(service.heard.first().header("Authorization"), "Basic " + ("jotscope:" + secretText + "ONE").toBase64());
    QCOMPARE(service.heard.last().header("Authorization"), QByteArray("Bearer fetched-access-token"));
    QCOMPARE(lookup.verdict(), UserVerdict::Found);
    for (const net::Exchange &exchange : lookup.exchanges)
        QVERIFY(!exchange.body.contains("fetched-access-token"));
    for (const net::Exchange &exchange : m_network->ledger())
        QVERIFY(!exchange.body.contains("fetched-access-token"));
}

void DirectoryLookup::youngTokenIsAskedForAgain()
{
    int asked = 0;
    CannedService service(
        [&asked](const Heard &heard) { return heard.target.endsWith(lee) && ++asked > 2 ? user(lee) : knowsNobody(heard); });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes = QStringList{QStringLiteral("recheck")};
    const QByteArray payload = "{\"sub\":\"" + lee + "\",\"iat\":" + QByteArray::number(QDateTime::currentSecsSinceEpoch() - 599) + '}';
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const QList<Purpose> expected = {Purpose::Lookup, Purpose::Recheck, Purpose::Recheck};
    QCOMPARE(purposes(lookup), expected);
    QCOMPARE(lookup.questions.back().verdict, UserVerdict::Found);
}

void DirectoryLookup::oldTokenIsNotAskedForAgain()
{
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes = QStringList{QStringLiteral("recheck")};
    const QByteArray payload = "{\"sub\":\"" + lee + "\",\"iat\":" + QByteArray::number(QDateTime::currentSecsSinceEpoch() - 600) + '}';
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(lookup.questions.size(), std::size_t(1));
}

void DirectoryLookup::retryAfterIsHonouredWhenItIsSoon_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("asked");
    QTest::newRow("at once is soon") << QByteArray("0") << 2;
    QTest::newRow("a second is soon") << QByteArray("1") << 2;
    QTest::newRow("three seconds are too long for this test's patience") << QByteArray("3") << 1;
    QTest::newRow("a day is too long") << QByteArray("86400") << 1;
    QTest::newRow("no word of it, no second question") << QByteArray() << 1;
    QTest::newRow("nonsense, no second question") << QByteArray("soon") << 1;
}

void DirectoryLookup::retryAfterIsHonouredWhenItIsSoon()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, asked);
    int count = 0;
    CannedService service([&](const Heard &) {
        if (++count > 1)
            return user(lee);
        Said said = problem(429, "slow_down");
        if (!retryAfter.isEmpty())
            said.headers.append(net::Header("Retry-After", retryAfter));
        return said;
    });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->probes = QStringList{QStringLiteral("controls"), QStringLiteral("recheck")};
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(count, asked);
    QCOMPARE(lookup.verdict(), asked == 2 ? UserVerdict::Found : UserVerdict::Ambiguous); // what comes in the end is the answer
    QCOMPARE(lookup.questions.size(), std::size_t(1));
    QCOMPARE(lookup.exchanges.size(), std::size_t(asked));
}

void DirectoryLookup::refusedClientIsOurCredential()
{
    CannedService service([](const Heard &) { return problem(401, "invalid_client"); });
    auto environment = environmentFor(service.url());
    environments::Credential &credential = environment.userEndpoint->credentials.front();
    credential.kind = QStringLiteral("client_credentials");
    credential.tokenUrl = QUrl(service.url() + QStringLiteral("/token"));
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(service.heard.size(), 1);
    QCOMPARE(lookup.verdict(), UserVerdict::Refused);
    QCOMPARE(lookup.first(Purpose::Credential)->verdict, UserVerdict::Refused);
    QVERIFY(lookup.questions.front().message.contains(u"invalid_client"));
    QCOMPARE(lookup.exchangeOf(lookup.questions.front())->status, 401);
}

void DirectoryLookup::addressIsDiscovered()
{
    QString url;
    CannedService service([&url](const Heard &heard) {
        Said said;
        if (heard.target == "/.well-known/openid-configuration")
            said.body = "{\"issuer\":\"" + url.toUtf8() + "\",\"jwks_uri\":\"" + url.toUtf8() + "/jwks\",\"userinfo_endpoint\":\""
                + url.toUtf8() + "/oidc/v1/me\"}";
        else
            said.body = "{\"sub\":\"" + lee + "\"}";
        return said;
    });
    url = service.url();
    auto environment = environmentFor(QString());
    environment.issuer = url;
    environment.userEndpoint->provider = QStringLiteral("oidc-userinfo");
    environment.userEndpoint->credentials.front() = environments::Credential();
    environment.userEndpoint->credentials.front().kind = QStringLiteral("token");
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload, true);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(service.targets(), (QList<QByteArray>{"GET /.well-known/openid-configuration", "GET /oidc/v1/me"}));
    QVERIFY(service.heard.first().header("Authorization").isEmpty());
    QCOMPARE(service.heard.last().header("Authorization"), "Bearer " + tokenOf(payload).text);
    QCOMPARE(lookup.verdict(), UserVerdict::Found);
    QCOMPARE(lookup.exchanges.size(), std::size_t(2));
}

void DirectoryLookup::discoveredAddressElsewhereNeedsItsYes()
{
    CannedService canary([](const Heard &) { return user(lee); });
    QString url;
    CannedService service([&url, &canary](const Heard &) {
        Said said;
        said.body = "{\"issuer\":\"" + url.toUtf8() + "\",\"jwks_uri\":\"" + url.toUtf8() + "/jwks\",\"userinfo_endpoint\":\""
            + canary.url().toUtf8() + "/me\"}";
        return said;
    });
    url = service.url();
    auto environment = environmentFor(QString());
    environment.issuer = url;
    environment.userEndpoint->provider = QStringLiteral("oidc-userinfo");
    environment.userEndpoint->credentials.front().kind = QStringLiteral("token");
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload, true);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(canary.heard.size(), 0);
    QCOMPARE(lookup.verdict(), UserVerdict::NotAsked);
    QVERIFY2(lookup.notAskedBecause.contains(canary.url()), qPrintable(lookup.notAskedBecause));
}

void DirectoryLookup::introspectionHidesTheToken()
{
    CannedService service([](const Heard &heard) {
        Said said;
        said.body = "{\"active\":true,\"sub\":\"" + lee + "\",\"echo\":\"" + heard.body + "\"}";
        return said;
    });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->provider = QStringLiteral("introspection");
    environment.userEndpoint->credentials.front().kind = QStringLiteral("basic");
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    const QByteArray token = tokenOf(payload).text;
    allow(environment, payload, false);
    Lookup lookup = ask(environment, payload);
    QCOMPARE(service.heard.size(), 0); // the token needs a yes of its own
    allow(environment, payload, true);
    lookup = ask(environment, payload);
    QCOMPARE(service.heard.first().body, "token=" + token + "&token_type_hint=access_token");
    QCOMPARE(service.heard.first().header("Authorization"), "Basic " + (secretText + "ONE").toBase64());
    QCOMPARE(lookup.verdict(), UserVerdict::Found);
    for (const net::Exchange &exchange : m_network->ledger())
        QVERIFY(!exchange.requestBody.contains(token) && !exchange.body.contains(token));
}

void DirectoryLookup::failureAsksTheKnownGoodId()
{
    CannedService service([](const Heard &heard) { return heard.target.endsWith(known) ? user(known) : problem(503, "overloaded"); });
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const QList<Purpose> expected = {Purpose::Lookup, Purpose::KnownGood};
    QCOMPARE(purposes(lookup), expected);
    QCOMPARE(lookup.verdict(), UserVerdict::Ambiguous);
    QCOMPARE(lookup.questions.back().verdict, UserVerdict::Found);
}

void DirectoryLookup::otherPersonAsksARandomId()
{
    CannedService service([](const Heard &) { return user(known); }); // whatever is asked
    const auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QVERIFY2(lookup.verdict() == UserVerdict::Ambiguous, "the same record for every id says nothing of ours");
    QVERIFY(lookup.questions.front().record);
    QCOMPARE(lookup.first(Purpose::Random)->verdict, UserVerdict::OtherPerson);
}

void DirectoryLookup::disabledAsksTheAuditLog()
{
    CannedService service([](const Heard &heard) {
        Said said;
        if (heard.target.contains("admin-events"))
            said.body = "[{\"time\":1795516200000,\"operationType\":\"UPDATE\",\"authDetails\":{\"userId\":\"admin-1\",\"ipAddress\":\"10."
                        "0.0.9\"},"
                        "\"representation\":\"{\\\"enabled\\\":false}\"}]";
        else
            said.body = "{\"id\":\"" + lee + "\",\"enabled\":false}";
        return said;
    });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->provider = QStringLiteral("keycloak");
    environment.userEndpoint->parameters.insert(QStringLiteral("realm"), QStringLiteral("staff"));
    environment.userEndpoint->probes.append(QStringLiteral("audit"));
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    const QList<Purpose> expected = {Purpose::Lookup, Purpose::Audit}; // of the two logs the one about changes
    QCOMPARE(purposes(lookup), expected);
    QCOMPARE(lookup.questions.back().verdict, UserVerdict::Disabled);
    QVERIFY(lookup.questions.back().record->stateLabel.contains(u"admin-1"));
}

void DirectoryLookup::binIsAskedForTheMissing()
{
    CannedService service([](const Heard &heard) {
        Said said;
        said.body = "{\"id\":\"" + lee + "\",\"deletedDateTime\":\"2026-11-20T10:00:00Z\"}";
        if (heard.target.contains("deletedItems"))
            return said;
        said.status = 404;
        said.body
            = "{\"error\":{\"code\":\"Request_ResourceNotFound\",\"message\":\"Resource '" + lee + "' does not exist or one of its\"}}";
        return said;
    });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->provider = QStringLiteral("entra");
    environment.userEndpoint->knownGoodId.clear();
    environment.userEndpoint->probes = QStringList{QStringLiteral("bins")};
    const QByteArray payload = "{\"sub\":\"pairwise\",\"oid\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(lookup.subject.toLatin1(), lee);
    QCOMPARE(lookup.first(Purpose::Bin)->verdict, UserVerdict::Deleted);
    QCOMPARE(lookup.questions.front().echoed.value_or(QString()).toLatin1(), lee);
}

void DirectoryLookup::secretsOfManyLinesAreRefused()
{
    CannedService service(&knowsNobody);
    const auto environment = environmentFor(service.url());
    allow(environment, "{\"sub\":\"7\"}");
    auto task = directory::lookUp(
        m_network.get(), environment, tokenOf("{\"sub\":\"7\"}"), [](const QString &) { return QByteArray("one\r\nX-Evil: two"); }, this,
        quick());
    const Lookup lookup = QCoro::waitFor(std::move(task));
    QCOMPARE(service.heard.size(), 0);
    QVERIFY(lookup.notAskedBecause.contains(u"env:ONE"));
    QVERIFY(!lookup.notAskedBecause.contains(u"two"));
}

void DirectoryLookup::aSecretThatIsMissingIsNamed()
{
    CannedService service(&knowsNobody);
    const auto environment = environmentFor(service.url());
    allow(environment, "{\"sub\":\"7\"}");
    auto task = directory::lookUp(
        m_network.get(), environment, tokenOf("{\"sub\":\"7\"}"),
        [](const QString &reference) -> Result<QByteArray> { return failure(Error::Kind::Io, reference + QStringLiteral(" is not set")); },
        this, quick());
    const Lookup lookup = QCoro::waitFor(std::move(task));
    QCOMPARE(service.heard.size(), 0);
    QCOMPARE(lookup.verdict(), UserVerdict::NotAsked);
    QCOMPARE(lookup.notAskedBecause, QStringLiteral("env:ONE is not set"));
}

void DirectoryLookup::sigv4SignsWhatIsSent()
{
    CannedService service([](const Heard &) {
        Said said;
        said.body = "{\"Users\":[{\"Username\":\"li\",\"Attributes\":[{\"Name\":\"sub\",\"Value\":\"" + lee + "\"}],\"Enabled\":true}]}";
        return said;
    });
    auto environment = environmentFor(service.url());
    environment.userEndpoint->provider = QStringLiteral("cognito");
    environment.userEndpoint->parameters
        = {{QStringLiteral("region"), QStringLiteral("eu-west-1")}, {QStringLiteral("pool"), QStringLiteral("eu-west-1_Ab12")}};
    environments::Credential &credential = environment.userEndpoint->credentials.front();
    credential.kind = QStringLiteral("sigv4");
    credential.accessKeyId = QStringLiteral("AKIDEXAMPLE");
    credential.region = QStringLiteral("eu-west-1");
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    const Lookup lookup = ask(environment, payload);
    QCOMPARE(lookup.verdict(), UserVerdict::Found);
    const Heard heard = service.heard.first();
    const QByteArray authorization = heard.header("Authorization");
    QVERIFY2(authorization.startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"), authorization.constData());
    QVERIFY2(authorization.contains(
                 "/eu-west-1/cognito-idp/aws4_request, SignedHeaders=accept;content-type;host;x-amz-date;x-amz-target, Signature=")
            || authorization.contains(
                "/eu-west-1/cognito-idp/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature="),
        authorization.constData());
    QVERIFY(!authorization.contains(secretText));
    QCOMPARE(heard.header("X-Amz-Target"), QByteArray("AWSCognitoIdentityProviderService.ListUsers"));
}

void DirectoryLookup::endsWhenItsOwnerDies()
{
    CannedService service([](const Heard &) {
        Said said;
        said.silent = true;
        return said;
    });
    const auto environment = environmentFor(service.url());
    allow(environment, "{\"sub\":\"7\"}");
    auto owner = std::make_unique<QObject>();
    auto task = directory::lookUp(m_network.get(), environment, tokenOf("{\"sub\":\"7\"}"), &secretOf, owner.get(), quick());
    QTRY_COMPARE(service.heard.size(), 1);
    owner.reset();
    const Lookup lookup = QCoro::waitFor(std::move(task));
    QCOMPARE(lookup.questions.size(), std::size_t(1));
}

void DirectoryLookup::endsWhenTheNetworkDies()
{
    CannedService service([](const Heard &) {
        Said said;
        said.silent = true;
        return said;
    });
    const auto environment = environmentFor(service.url());
    allow(environment, "{\"sub\":\"7\"}");
    auto task = directory::lookUp(m_network.get(), environment, tokenOf("{\"sub\":\"7\"}"), &secretOf, this, quick());
    QTRY_COMPARE(service.heard.size(), 1);
    m_network.reset();
    const Lookup lookup = QCoro::waitFor(std::move(task));
    QVERIFY(lookup.questions.size() <= 1);
}

void DirectoryLookup::endsWhenCancelled()
{
    CannedService service(&knowsNobody);
    auto environment = environmentFor(service.url());
    const QByteArray payload = "{\"sub\":\"" + lee + "\"}";
    allow(environment, payload);
    auto task = directory::lookUp(m_network.get(), environment, tokenOf(payload), &secretOf, this, {60'000, {}, 0, 0});
    QTRY_COMPARE(m_network->ledger().size(), std::size_t(1));
    QTRY_COMPARE(m_network->ledger().front().status, 404);
    m_network->cancelAll(); // between two questions
    const Lookup lookup = QCoro::waitFor(std::move(task));
    QCOMPARE(service.heard.size(), 1);
    QCOMPARE(lookup.verdict(), UserVerdict::NotFound);
}

QTEST_GUILESS_MAIN(DirectoryLookup)
#include "tst_lookup.moc"
