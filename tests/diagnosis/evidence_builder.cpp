// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/evidence_builder.h"

#include "jose/base64url.h"
#include "json/write.h"

namespace jotscope::tests {

using directory::Question;
using directory::UserVerdict;
using json::Value;

namespace {

const QString lee = QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");

void set(Value &object, const QString &name, Value value)
{
    for (json::Member &member : object.members) {
        if (member.name == name) {
            member.value = std::move(value);
            return;
        }
    }
    object.add(name, std::move(value));
}

environments::Environment environmentOf(const QString &name, const QString &issuer)
{
    environments::Environment environment;
    environment.name = name;
    environment.issuer = issuer;
    environment.audiences = {QStringLiteral("https://api.%1.example").arg(name)};
    environments::KeySource keys;
    keys.kind = environments::KeySource::Kind::Discovery;
    environment.keys = {keys};
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    endpoint.baseUrl = QStringLiteral("https://users.%1.example").arg(name);
    endpoint.knownGoodId = QStringLiteral("11111111-1111-4111-8111-111111111111");
    environments::Credential credential;
    credential.kind = QStringLiteral("bearer");
    credential.secret = QStringLiteral("env:ADMIN");
    endpoint.credentials = {credential};
    environment.userEndpoint = endpoint;
    return environment;
}

keys::Key keyOf(const QString &environment)
{
    keys::Key key;
    key.kid = environment + QStringLiteral("-1");
    key.kty = QStringLiteral("RSA");
    key.bits = 2048;
    key.thumbprint = QStringLiteral("thumbprint-of-") + environment;
    key.from = QStringLiteral("https://id.%1.example/jwks.json").arg(environment);
    return key;
}

diagnosis::EnvironmentEvidence evidenceOf(const QString &name, const QString &issuer)
{
    diagnosis::EnvironmentEvidence evidence;
    evidence.environment = environmentOf(name, issuer);
    keys::KeySet set;
    set.from = keyOf(name).from;
    set.fetched = Build::now();
    set.keys = {keyOf(name)};
    evidence.keySets = {set};
    evidence.keysAsked = true;
    return evidence;
}

} // namespace

Record &Record::with(const char *name, const char *text)
{
    return with(name, Value::of(text));
}

Record &Record::with(const char *name, Value value)
{
    set(body, QString::fromUtf8(name), std::move(value));
    return *this;
}

Record &Record::at(const char *time, int secondsFromNow)
{
    times.insert(QString::fromUtf8(time), Build::now().addSecs(secondsFromNow));
    return *this;
}

QDateTime Build::now()
{
    return QDateTime::fromSecsSinceEpoch(1'794'994'886, Qt::UTC);
}

Record Build::person()
{
    Record record;
    record.id = lee;
    record.with("id", Value::of(lee)).with("email", "li.moreau@acme.example").with("name", "Li Moreau");
    record.at("created", -600 * 86400).at("updated", -300 * 86400);
    return record;
}

Build::Build()
{
    m_evidence.now = now();
    m_evidence.presented = QStringLiteral("prod");
    for (const char *name : {"prod", "staging"})
        addEnvironment(name, nullptr);
    set(m_header, QStringLiteral("alg"), Value::of("RS256"));
    set(m_header, QStringLiteral("typ"), Value::of("JWT"));
    claim("sub", Value::of(lee)).claim("email", "li.moreau@acme.example").claim("sid", "e0b7f6a1");
    claimAt("iat", -600).claimAt("auth_time", -612).claimAt("exp", 3000);
    from("prod");
}

Build &Build::addEnvironment(const char *name, const char *issuer)
{
    const QString id = QString::fromUtf8(name);
    m_evidence.environments.push_back(evidenceOf(id, issuer ? QString::fromUtf8(issuer) : QStringLiteral("https://id.%1.example").arg(id)));
    return *this;
}

Build &Build::claim(const char *name, const char *text)
{
    return claim(name, Value::of(text));
}

Build &Build::claim(const char *name, Value value)
{
    set(m_payload, QString::fromUtf8(name), std::move(value));
    return *this;
}

Build &Build::claimAt(const char *name, int secondsFromNow)
{
    return claim(name, Value::of(now().toSecsSinceEpoch() + secondsFromNow));
}

Build &Build::without(const char *name)
{
    std::erase_if(m_payload.members, [name](const json::Member &member) { return member.name == QString::fromUtf8(name); });
    return *this;
}

Build &Build::header(const char *name, Value value)
{
    set(m_header, QString::fromUtf8(name), std::move(value));
    return *this;
}

Build &Build::from(const char *environment)
{
    m_signer = QString::fromUtf8(environment);
    header("kid", Value::of(keyOf(m_signer).kid));
    claim("iss", Value::of(of(environment).environment.issuer));
    return claim("aud", Value::array().add(Value::of(of(environment).environment.audiences.value(0))));
}

Build &Build::noLogin()
{
    return without("sid").without("auth_time").without("email");
}

Build &Build::signature(const char *environment, jose::Verification::Verdict verdict, const char *reason)
{
    jose::Verification verification;
    verification.verdict = verdict;
    verification.reason = QString::fromUtf8(reason);
    verification.message = QStringLiteral("The signature was judged: %1.").arg(verification.reason);
    if (verdict == jose::Verification::Verdict::Valid)
        verification.key = keyOf(m_signer);
    m_signatures.insert(QString::fromUtf8(environment), verification);
    return *this;
}

Build &Build::keyFrom(const char *source)
{
    m_keyFrom = QString::fromUtf8(source);
    return *this;
}

Build &Build::keysUnreachable(const char *environment, bool answered)
{
    signature(environment, jose::Verification::Verdict::NoKey, "keys-unreachable");
    diagnosis::EnvironmentEvidence &one = of(environment);
    one.keySets.clear();
    one.keysAsked = false;
    one.keyProblems = {QStringLiteral("https://id.example/jwks.json: no key set")};
    net::Exchange exchange;
    exchange.number = m_exchange++;
    exchange.url = QUrl(QStringLiteral("https://id.example/jwks.json"));
    exchange.outcome = answered ? net::Exchange::Outcome::Answered : net::Exchange::Outcome::Failed;
    exchange.status = answered ? 503 : 0;
    exchange.stage = answered ? net::Exchange::Stage::None : net::Exchange::Stage::Tls;
    exchange.message = QStringLiteral("the certificate expired");
    one.keyExchanges = {exchange};
    return *this;
}

Build &Build::present(const char *environment)
{
    m_evidence.presented = QString::fromUtf8(environment);
    return *this;
}

diagnosis::EnvironmentEvidence &Build::of(const char *name)
{
    for (diagnosis::EnvironmentEvidence &one : m_evidence.environments) {
        if (one.environment.name == QString::fromUtf8(name))
            return one;
    }
    qFatal("no such environment");
}

environments::Environment &Build::environment(const char *name)
{
    return of(name).environment;
}

namespace {

void append(std::optional<directory::Lookup> &lookup, const diagnosis::EnvironmentEvidence &one, const Said &said, int number,
    const QString &subject)
{
    if (!lookup)
        lookup = directory::Lookup{};
    Question question;
    question.purpose = said.purpose;
    question.verdict = said.verdict;
    question.how = said.how;
    question.exact = said.exact;
    question.responder = said.responder;
    question.exchange = number;
    question.echoed = said.echoed;
    question.asked = said.asked.isEmpty() ? subject : said.asked;
    question.message = QStringLiteral("The service answered %1.").arg(said.status);
    if (said.record) {
        directory::UserRecord record;
        record.id = said.record->id;
        record.body = said.record->body;
        record.times = said.record->times;
        record.stateLabel = said.record->stateLabel;
        record.doubt = said.record->doubt;
        record.doubtText = said.record->doubt.isEmpty() ? QString() : said.record->doubt + QStringLiteral("_at (\"soon\")");
        const Value *email = record.body.find(u"email");
        record.label = email ? email->text : record.id;
        question.record = record;
    }
    net::Exchange exchange;
    exchange.number = number;
    exchange.environment = one.environment.name;
    exchange.method = "GET";
    exchange.url = QUrl(one.environment.userEndpoint ? one.environment.userEndpoint->baseUrl + QStringLiteral("/users/x") : QString());
    const bool isDown = said.verdict == UserVerdict::Unreachable;
    const bool isUnsent = said.verdict == UserVerdict::NotAsked;
    exchange.outcome = isDown ? net::Exchange::Outcome::Failed
        : isUnsent            ? net::Exchange::Outcome::Refused
                              : net::Exchange::Outcome::Answered;
    exchange.stage = isDown ? net::Exchange::Stage::Connect : isUnsent ? net::Exchange::Stage::Consent : net::Exchange::Stage::None;
    exchange.message = isDown ? QStringLiteral("connection refused") : QString();
    exchange.status = isDown || isUnsent ? 0 : said.status;
    exchange.body = said.body;
    exchange.headers = said.headers;
    exchange.asked = Build::now().addSecs(said.askedSeconds);
    lookup->questions.push_back(question);
    lookup->exchanges.push_back(exchange);
}

} // namespace

Build &Build::say(const char *environment, Said said)
{
    diagnosis::EnvironmentEvidence &one = of(environment);
    const Value *subject = m_payload.find(u"sub");
    append(one.lookup, one, said, m_exchange++, subject && subject->isString() ? subject->text : QString());
    return *this;
}

Build &Build::identity(Said said)
{
    diagnosis::EnvironmentEvidence &one = of("prod");
    one.environment.identityEndpoint = one.environment.userEndpoint;
    append(one.identityLookup, one, said, m_exchange++, lee);
    return *this;
}

Build &Build::known(const char *environment)
{
    return say(environment, knownGood(UserVerdict::Found, 200));
}

Build &Build::service(const QByteArray &answer, const char *profile)
{
    m_evidence.serviceAnswer = answer;
    of("prod").environment.serviceProfile = QString::fromUtf8(profile);
    return *this;
}

Build &Build::text(const QByteArray &token)
{
    m_text = token;
    return *this;
}

Build &Build::asOf(int secondsFromNow)
{
    m_evidence.now = now().addSecs(secondsFromNow);
    return *this;
}

Build &Build::noEnvironments()
{
    m_evidence.environments.clear();
    m_evidence.presented.clear();
    return *this;
}

diagnosis::Evidence Build::evidence() const
{
    diagnosis::Evidence evidence = m_evidence;
    const QByteArray made = jose::toBase64Url(json::write(m_header)) + '.' + jose::toBase64Url(json::write(m_payload)) + '.'
        + jose::toBase64Url(QByteArray(64, 's'));
    evidence.token = jose::decode(m_text.isEmpty() ? made : m_text);
    for (diagnosis::EnvironmentEvidence &one : evidence.environments) {
        const QString name = one.environment.name;
        if (m_signatures.contains(name)) {
            one.verification = m_signatures.value(name);
            if (one.verification.key && !m_keyFrom.isEmpty())
                one.verification.key->from = m_keyFrom;
            continue;
        }
        const bool own = name == m_signer;
        one.verification.verdict = own ? jose::Verification::Verdict::Valid : jose::Verification::Verdict::NoKey;
        one.verification.reason = own ? QStringLiteral("verified") : QStringLiteral("kid-not-found");
        one.verification.message = own ? QStringLiteral("The signature verifies.") : QStringLiteral("No configured key has the kid.");
        if (own)
            one.verification.key = keyOf(name);
    }
    return evidence;
}

Said found(Record record)
{
    Said said;
    said.verdict = UserVerdict::Found;
    said.status = 200;
    said.record = std::move(record);
    return said;
}

Said state(UserVerdict verdict, Record record)
{
    Said said = found(std::move(record));
    said.verdict = verdict;
    return said;
}

Said notFound(bool exact)
{
    Said said;
    said.exact = exact;
    if (exact)
        said.responder.kind = directory::Responder::Kind::Service;
    return said;
}

Said randomId()
{
    Said said;
    said.purpose = Question::Purpose::Random;
    said.asked = QStringLiteral("9c1f0000-1111-4222-8333-444444444444");
    return said;
}

Said knownGood(UserVerdict verdict, int status, bool exact)
{
    Said said;
    said.purpose = Question::Purpose::KnownGood;
    said.verdict = verdict;
    said.status = status;
    said.exact = exact;
    said.asked = QStringLiteral("11111111-1111-4111-8111-111111111111");
    if (verdict == UserVerdict::Found) {
        Record record;
        record.id = said.asked;
        said.record = record.at("created", -900 * 86400);
    }
    return said;
}

Said variant(const char *how, Record record)
{
    Said said = found(std::move(record));
    said.purpose = Question::Purpose::Variant;
    said.how = QString::fromUtf8(how);
    return said;
}

Said alternate(const char *claim, Record record)
{
    Said said = found(std::move(record));
    said.purpose = Question::Purpose::Alternate;
    said.how = QString::fromUtf8(claim);
    return said;
}

Said nobodyBy(const char *claim)
{
    Said said = notFound();
    said.purpose = Question::Purpose::Alternate;
    said.status = 200;
    said.how = QString::fromUtf8(claim);
    return said;
}

Said tokenCall(UserVerdict verdict, int status)
{
    Said said = answered(verdict, status, "{}");
    said.purpose = Question::Purpose::TokenCall;
    return said;
}

Said again(Question::Purpose purpose, Said said, int afterSeconds)
{
    said.purpose = purpose;
    said.askedSeconds = afterSeconds;
    return said;
}

Said answered(UserVerdict verdict, int status, const QByteArray &body)
{
    Said said;
    said.verdict = verdict;
    said.status = status;
    said.body = body;
    return said;
}

Said by(Said said, directory::Responder::Kind kind, const char *name, const char *about)
{
    said.responder.kind = kind;
    said.responder.name = QString::fromUtf8(name);
    said.responder.proof = QStringLiteral("its own page");
    said.responder.about = QString::fromUtf8(about);
    return said;
}

diagnosis::Diagnosis diagnosed(const Build &build)
{
    return diagnosis::diagnose(build.evidence());
}

const diagnosis::Cause &causeOf(const diagnosis::Diagnosis &diagnosis, const char *id)
{
    for (const diagnosis::Cause &cause : diagnosis.causes) {
        if (cause.id == QLatin1String(id))
            return cause;
    }
    qFatal("no cause %s", id);
}

QString reasons(const std::vector<diagnosis::Reason> &list)
{
    QStringList texts;
    for (const diagnosis::Reason &reason : list)
        texts.append(reason.text);
    return texts.join(u'\n');
}

} // namespace jotscope::tests
