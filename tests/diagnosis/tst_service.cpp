// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"
#include "diagnosis/service_profile.h"
#include "diagnosis/service_table.h"
#include "json/read.h"
#include "json/write.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using diagnosis::ServiceProfile;
using diagnosis::ServiceReading;
using diagnosis::ServiceText;
using json::Value;

/// What services answer: who says it, where it stopped, what that means and what it rules out.
class ServiceTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsFound_data();
    void everyTextIsFound();
    void answersAreRead_data();
    void answersAreRead();
    void causesAreOfTheTaxonomy();
    void unknownTextRulesNothingOut();
    void everyTextIsJudgedWithoutAnyEnvironment_data() { everyTextIsFound_data(); }
    void everyTextIsJudgedWithoutAnyEnvironment();
};

namespace {

QString textIn(const Value &value, QStringView name)
{
    const Value *found = value.find(name);
    return found ? found->stringOr() : QString();
}

/// An answer with the words in a place where that service puts them, and the code beside where it belongs to the text.
QByteArray answerWith(const ServiceProfile &profile, const ServiceText &text, const QString &words)
{
    Value body = Value::object();
    if (text.both || words.isEmpty()) {
        const QString place = profile.codeAt.isEmpty() ? QStringLiteral("/code") : profile.codeAt.first();
        body.add(place.mid(1), Value::of(text.code));
    } else if (text.key == u"/code") {
        body.add(QStringLiteral("code"), Value::of("any"));
    }
    if (!words.isEmpty())
        body.add(text.key == u"/detail" ? QStringLiteral("detail") : QStringLiteral("message"), Value::of(words));
    return json::write(body);
}

Value answerRows()
{
    QFile file(QStringLiteral(TEST_DATA "/diagnosis/service_texts.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    const json::Document document = json::read(file.readAll());
    if (document.fault)
        qFatal("service_texts.json is no JSON");
    return document.root;
}

QString told(const ServiceReading &reading)
{
    QStringList causes;
    for (const diagnosis::ServiceCause &one : reading.causes)
        causes.append(one.id + u'=' + QLatin1String(wordOf(one.standing)));
    return QStringLiteral("%1 \"%2\" at %3: %4 [%5]")
        .arg(reading.title, reading.text, reading.step ? QLatin1String(wordOf(*reading.step)) : QLatin1String("no step"), reading.meaning,
            causes.join(u' '));
}

} // namespace

void ServiceTexts::everyTextIsFound_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("answer");
    for (const ServiceProfile &profile : diagnosis::serviceProfiles()) {
        for (int i = 0; i < int(profile.texts.size()); ++i) {
            const ServiceText &text = profile.texts[std::size_t(i)];
            QStringList words = text.contains + text.equals;
            if (!text.code.isEmpty() && !text.both)
                words.append(QString());
            for (const QString &one : words) {
                const QString name = QStringLiteral("%1: %2").arg(profile.id, one.isEmpty() ? text.code : one);
                QTest::newRow(qPrintable(name)) << profile.id << i << answerWith(profile, text, one);
            }
        }
    }
}

void ServiceTexts::everyTextIsFound()
{
    QFETCH(QString, profile);
    QFETCH(int, index);
    QFETCH(QByteArray, answer);
    const ServiceReading reading = diagnosis::readServiceAnswer(answer, profile);
    QVERIFY2(reading.recognised && reading.profile == profile, qPrintable(told(reading)));
    for (const ServiceProfile &known : diagnosis::serviceProfiles()) {
        if (known.id == profile)
            QVERIFY2(reading.meaning == known.texts[std::size_t(index)].meaning, qPrintable(told(reading)));
    }
}

void ServiceTexts::answersAreRead_data()
{
    QTest::addColumn<int>("index");
    const Value rows = answerRows();
    QVERIFY(rows.items.size() >= 100);
    for (int i = 0; i < int(rows.items.size()); ++i)
        QTest::newRow(qPrintable(textIn(rows.items[std::size_t(i)], u"name"))) << i;
}

void ServiceTexts::answersAreRead()
{
    QFETCH(int, index);
    const Value row = answerRows().items[std::size_t(index)];
    const ServiceReading reading = diagnosis::readServiceAnswer(textIn(row, u"answer").toUtf8(), textIn(row, u"profile"));
    const QByteArray all = told(reading).toUtf8();
    QVERIFY2(reading.recognised, all.constData());
    QCOMPARE(reading.step ? QString::fromLatin1(wordOf(*reading.step)) : QString(), textIn(row, u"step"));
    QStringList titles;
    for (const Value &title : row.find(u"emitters")->items)
        titles.append(title.stringOr());
    QCOMPARE(reading.title, titles.join(QStringLiteral(" or ")));
    for (const json::Member &member : row.find(u"causes")->members) {
        const diagnosis::ServiceCause *cause = reading.cause(member.name);
        QVERIFY2(cause && member.value.text == QLatin1String(wordOf(cause->standing)), all.constData());
    }
    const Value *out = row.find(u"ruled_out");
    for (std::size_t i = 0; out && i < out->items.size(); ++i) {
        const diagnosis::ServiceCause *cause = reading.cause(out->items[i].text);
        QVERIFY2(cause && cause->standing == diagnosis::Standing::RuledOut, all.constData());
    }
    if (const Value *passed = row.find(u"passed")) {
        QStringList found;
        for (const diagnosis::Step step : reading.passed)
            found.append(QString::fromLatin1(wordOf(step)));
        QStringList expected;
        for (const Value &step : passed->items)
            expected.append(step.stringOr());
        QCOMPARE(found, expected);
    }
}

void ServiceTexts::causesAreOfTheTaxonomy()
{
    QStringList known;
    for (const auto &[id, title] : diagnosis::taxonomy())
        known.append(id);
    for (const ServiceProfile &profile : diagnosis::serviceProfiles()) {
        QVERIFY2(!profile.texts.empty() && !profile.order.empty(), qPrintable(profile.id));
        for (const ServiceText &text : profile.texts) {
            QVERIFY2(text.meaning.endsWith(u'.'), qPrintable(profile.id + QStringLiteral(": ") + text.meaning));
            for (const diagnosis::ServiceCause &one : text.causes)
                QVERIFY2(known.contains(one.id) && one.standing != diagnosis::Standing::Unknown,
                    qPrintable(profile.id + QStringLiteral(": ") + one.id));
        }
    }
}

void ServiceTexts::unknownTextRulesNothingOut()
{
    const ServiceReading reading = diagnosis::readServiceAnswer("HTTP/1.1 401 Unauthorized\n\nno", QString());
    QVERIFY(reading.given && !reading.recognised && !reading.step);
    QCOMPARE(reading.status, 401);
    QVERIFY(reading.causes.empty() && reading.passed.empty());
}

/// Before anything is configured: a token and what the service said is all that a first user has.
void ServiceTexts::everyTextIsJudgedWithoutAnyEnvironment()
{
    QFETCH(QByteArray, answer);
    const QByteArray login = R"({"sub":"1","iss":"https://a.example","iat":1700000000,"exp":1900000000,"sid":"s"})";
    const QByteArray service = R"({"sub":"service","iat":1700000000})";
    for (const QByteArray &claims : {login, service, QByteArray("{}")}) {
        diagnosis::Evidence evidence;
        evidence.token = jose::decode(
            "eyJhbGciOiJIUzI1NiJ9." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".AAAA");
        evidence.now = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
        evidence.serviceAnswer = answer;
        const diagnosis::Diagnosis diagnosis = diagnosis::diagnose(evidence);
        QVERIFY(!diagnosis.headline.isEmpty());
        QCOMPARE(diagnosis.journey.steps.size(), std::size_t(9));
        QVERIFY2(diagnosis.environments.empty(), "nothing was configured");
        if (diagnosis.service.recognised && diagnosis.service.step) // where the service noticed, whatever else is wrong with the token
            QCOMPARE(diagnosis.journey.stoppedAt, diagnosis.service.step);
    }
}

QTEST_GUILESS_MAIN(ServiceTexts)
#include "tst_service.moc"
