// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/fingerprints.h"
#include "directory/golden.h"

#include <QFile>

using namespace jotscope;
using directory::Responder;
using json::Value;
using tests::textOf;

/// Who answered: a hop counts only by marks of answers that it makes itself.
class DirectoryResponder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tableIsSound();
    void names_data();
    void names();
    void unansweredIsNobody();
    void hostilePagesAreReadQuickly();
    void strictReading_data();
    void strictReading();

private:
    Value m_rows;
};

void DirectoryResponder::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/directory/responders/answers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json::Document document = json::read(file.readAll());
    QVERIFY(document.isSound());
    m_rows = document.root;
}

void DirectoryResponder::tableIsSound()
{
    QFile file(QStringLiteral(":/jotscope/responders.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = directory::readFingerprints(file.readAll(), file.fileName());
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QVERIFY(table->hops.size() >= 30);
    static const QStringList known = {QStringLiteral("credential"), QStringLiteral("token"), QStringLiteral("route"),
        QStringLiteral("rate"), QStringLiteral("challenge"), QStringLiteral("backend"), QStringLiteral("login"), QStringLiteral("blocked")};
    for (const directory::Hop &hop : table->hops) {
        QVERIFY(!hop.name.isEmpty());
        for (const directory::Fingerprint &mark : hop.generated) {
            QVERIFY2(known.contains(mark.about), qPrintable(hop.name + u' ' + mark.about));
            QVERIFY2(!mark.proof.isEmpty() && !mark.proof.endsWith(u'.'), qPrintable(hop.name));
            QVERIFY2(mark.advice.endsWith(u'.'), qPrintable(hop.name));
        }
    }
}

void DirectoryResponder::names_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_rows.items.size()); ++i)
        QTest::newRow(qPrintable(textOf(m_rows.items[std::size_t(i)], u"name"))) << i;
}

void DirectoryResponder::names()
{
    QFETCH(int, index);
    const Value &row = m_rows.items[std::size_t(index)];
    environments::UserEndpoint endpoint;
    endpoint.provider = textOf(row, u"preset", QStringLiteral("rest"));
    const auto preset = directory::presetFor(endpoint);
    QVERIFY(preset);
    const Responder found = directory::responderOf(tests::exchangeOf(row, false), *preset);
    QCOMPARE(QString::fromLatin1(directory::wordOf(found.kind)), textOf(row, u"kind"));
    if (found.kind != Responder::Kind::Service || row.find(u"hop"))
        QCOMPARE(found.name, textOf(row, u"hop"));
    QCOMPARE(found.about, textOf(row, u"about"));
    if (row.find(u"requestId"))
        QCOMPARE(found.requestId, textOf(row, u"requestId"));
    if (const Value *seen = row.find(u"seen")) {
        QStringList expected;
        for (const Value &name : seen->items)
            expected.append(name.stringOr());
        QCOMPARE(found.seen, expected);
    }
    if (const Value *cached = row.find(u"cached"))
        QCOMPARE(found.isCached, cached->boolean);
    if (found.kind != Responder::Kind::Unknown)
        QVERIFY(!found.proof.isEmpty());
    if (!found.about.isEmpty())
        QVERIFY(!found.advice.isEmpty());
}

void DirectoryResponder::unansweredIsNobody()
{
    net::Exchange exchange;
    exchange.outcome = net::Exchange::Outcome::Failed;
    exchange.message = QStringLiteral("nothing listens there");
    const Responder found = directory::responderOf(exchange, directory::Preset());
    QCOMPARE(found.kind, Responder::Kind::Unknown);
    QCOMPARE(found.proof, exchange.message);
}

void DirectoryResponder::hostilePagesAreReadQuickly()
{
    net::Exchange exchange;
    exchange.outcome = net::Exchange::Outcome::Answered;
    exchange.status = 200;
    exchange.body = "<html>" + QByteArray("<input <meta user doesn't exist in db ").repeated(25'000);
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    const auto preset = directory::presetFor(endpoint);
    QElapsedTimer watch;
    watch.start();
    directory::responderOf(exchange, *preset);
    QVERIFY2(watch.elapsed() < 1500, qPrintable(QString::number(watch.elapsed())));
}

void DirectoryResponder::strictReading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("expected a JSON object");
    QTest::newRow("an unknown member of a hop") << QByteArray("{\"hops\":[{\"nam\":\"x\"}]}") << QStringLiteral("/hops/0/nam");
    QTest::newRow("an unknown kind") << QByteArray("{\"hops\":[{\"kind\":\"x\"}]}") << QStringLiteral("/hops/0/kind");
    QTest::newRow("an unknown test of a mark") << QByteArray("{\"hops\":[{\"generated\":[{\"is\":\"x\"}]}]}")
                                               << QStringLiteral("/hops/0/generated/0/is");
}

void DirectoryResponder::strictReading()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const auto table = directory::readFingerprints(text, QStringLiteral("x.json"));
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(problem), qPrintable(table.error().message));
}

QTEST_GUILESS_MAIN(DirectoryResponder)
#include "tst_responder.moc"
