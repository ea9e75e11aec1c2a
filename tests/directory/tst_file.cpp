// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/golden.h"
#include "directory/lookup.h"

#include <QCoroTask>
#include <QTemporaryDir>

using namespace jotscope;
using directory::Lookup;
using directory::Question;
using directory::UserVerdict;
using json::Value;
using Purpose = Question::Purpose;

/// Users from a file: it answers like any other endpoint, offline, with the export's date.
class DirectoryFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void absenceIsSearchedOtherwise();
    void twinsDecideNothing();
    void nothingIsSent();
    void dateIsTheExports();
    void usersAreJudgedAtTheInstant();
    void faults_data();
    void faults();
    void largeFilesAreReadInOnePass();

private:
    environments::Environment environmentFor(const QString &file) const;
    static Lookup ask(const environments::Environment &environment, const Value &claims);
};

namespace {

QString path(const QString &name)
{
    return QStringLiteral(TEST_DATA "/directory/files/") + name;
}

Value claims(const QString &sub, const QString &email = {})
{
    Value made = Value::object();
    made.add(QStringLiteral("sub"), Value::of(sub));
    if (!email.isEmpty())
        made.add(QStringLiteral("email"), Value::of(email));
    return made;
}

} // namespace

environments::Environment DirectoryFile::environmentFor(const QString &file) const
{
    environments::Environment environment;
    environment.name = QStringLiteral("here");
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("file");
    endpoint.file = file;
    endpoint.probes.append(QStringLiteral("variants"));
    environment.userEndpoint = endpoint;
    return environment;
}

Lookup DirectoryFile::ask(const environments::Environment &environment, const Value &claims)
{
    net::Network network;
    network.setOffline(true);
    QObject owner;
    auto task = directory::lookUp(&network, environment, tests::tokenWith(claims), {}, &owner);
    const Lookup lookup = QCoro::waitFor(std::move(task));
    if (!network.ledger().empty())
        qFatal("a file was looked up over the network");
    return lookup;
}

void DirectoryFile::answers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sub");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const char *file, const char *sub, const char *verdict, const char *label) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(sub) << QString::fromLatin1(verdict)
                            << QString::fromLatin1(label);
    };
    row("a user of a CSV is found", "users.csv", "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71", "found", "li@acme.example");
    row("active false is disabled", "users.csv", "b81d5f04-6c3a-4e19-a7d2-90fe3c4b6a15", "disabled", "noor@acme.example");
    row("a date of deletion is deleted", "users.csv", "0d4c9e7b-2a61-4f58-b3c7-e815fa6d2c90", "deleted", "sam@acme.example");
    row("a null of MySQL or PostgreSQL is no date of deletion", "nulls.csv", "7", "found", "kim@acme.example");
    row("nobody is not found", "users.csv", "11111111-1111-4111-8111-111111111111", "not-found", "");
    row("semicolons, a mark at the start and carriage returns are read", "semicolons.csv", "7", "found", "kim;k@acme.example");
    row("a list inside an object is found", "firebase.json", "Ab12", "disabled", "li@acme.example");
    row("one object a line is read", "lines.ndjson", "2", "pending", "b@acme.example");
}

void DirectoryFile::answers()
{
    QFETCH(QString, file);
    QFETCH(QString, sub);
    const Lookup lookup = ask(environmentFor(path(file)), claims(sub));
    QVERIFY(!lookup.questions.empty());
    const Question &first = lookup.questions.front();
    QTEST(QString::fromLatin1(directory::wordOf(first.verdict)), "verdict");
    QTEST(first.record ? first.record->label : QString(), "label");
    QCOMPARE(first.responder.kind, directory::Responder::Kind::Service);
    QCOMPARE(lookup.exchangeOf(first), nullptr);
    QVERIFY2(first.message.contains(file), qPrintable(first.message));
    QVERIFY(lookup.asOf.isValid());
    if (first.verdict == UserVerdict::NotFound)
        QVERIFY(first.exact && first.message.contains(u"among 5"));
}

void DirectoryFile::absenceIsSearchedOtherwise()
{
    auto environment = environmentFor(path(QStringLiteral("users.csv")));
    environment.userEndpoint->knownGoodId = QStringLiteral("c4a7e2f9-1b5d-4c80-9e36-7a2df0b8c541");
    const Lookup lookup = ask(environment, claims(QStringLiteral("old|7 "), QStringLiteral("LI@acme.example")));
    QCOMPARE(lookup.verdict(), UserVerdict::NotFound);
    QCOMPARE(lookup.first(Purpose::KnownGood)->verdict, UserVerdict::Found);
    QCOMPARE(lookup.first(Purpose::Variant)->how, QStringLiteral("trimmed"));
    const Question *hit = lookup.first(Purpose::Alternate);
    QCOMPARE(hit->verdict, UserVerdict::Found);
    QCOMPARE(hit->how, QStringLiteral("email"));
    QCOMPARE(hit->record->id, QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"));
    QVERIFY(hit->message.contains(u"line 2"));
}

void DirectoryFile::twinsDecideNothing()
{
    const Lookup lookup
        = ask(environmentFor(path(QStringLiteral("users.csv"))), claims(QStringLiteral("x"), QStringLiteral("twin@acme.example")));
    QCOMPARE(lookup.first(Purpose::Alternate)->verdict, UserVerdict::Ambiguous);
    QVERIFY(!lookup.first(Purpose::Alternate)->record);
}

void DirectoryFile::nothingIsSent()
{
    const auto planned
        = directory::planLookup(environmentFor(path(QStringLiteral("users.csv"))), tests::tokenWith(claims(QStringLiteral("7"))));
    QVERIFY(planned);
    QVERIFY(planned->empty());
}

void DirectoryFile::dateIsTheExports()
{
    auto environment = environmentFor(path(QStringLiteral("users.csv")));
    environment.userEndpoint->parameters.insert(QStringLiteral("exported"), QStringLiteral("2026-11-20T08:30:00+01:00"));
    const Lookup lookup = ask(environment, claims(QStringLiteral("7")));
    QCOMPARE(lookup.asOf.toString(Qt::ISODate), QStringLiteral("2026-11-20T07:30:00Z"));
    QVERIFY(lookup.questions.front().message.contains(u"2026-11-20 07:30 UTC"));
}

void DirectoryFile::usersAreJudgedAtTheInstant()
{
    const auto environment = environmentFor(path(QStringLiteral("users.csv")));
    const Lookup lookup = ask(environment, claims(QStringLiteral("0d4c9e7b-2a61-4f58-b3c7-e815fa6d2c90")));
    const QDateTime deleted = QDateTime::fromString(QStringLiteral("2026-11-20T10:00:00Z"), Qt::ISODate);
    const Lookup before = directory::judgedAt(lookup, environment, deleted.addSecs(-1));
    QCOMPARE(before.verdict(), UserVerdict::Found);
    QVERIFY2(before.questions.front().message.startsWith(u"Found: sam@acme.example. In users.csv of "),
        qPrintable(before.questions.front().message));
    QVERIFY(before.questions.front().message.endsWith(u", line 5."));
    QCOMPARE(directory::judgedAt(before, environment, deleted).verdict(), UserVerdict::Deleted);
}

void DirectoryFile::faults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("a file that is not there is named") << QStringLiteral("nowhere.csv") << QStringLiteral("nowhere.csv: cannot be read");
    QTest::newRow("a row with more cells than the heading names its line")
        << QStringLiteral("too-many-columns.csv") << QStringLiteral("line 2: expected 2 columns");
    QTest::newRow("a line that is no JSON is named")
        << QStringLiteral("broken-line.ndjson") << QStringLiteral("line 2: expected a JSON object");
}

void DirectoryFile::faults()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    const Lookup lookup = ask(environmentFor(path(file)), claims(QStringLiteral("7")));
    QCOMPARE(lookup.verdict(), UserVerdict::Unreachable);
    QVERIFY2(lookup.questions.front().message.contains(says), qPrintable(lookup.questions.front().message));
}

void DirectoryFile::largeFilesAreReadInOnePass()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("many.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,email,active\n");
    constexpr int users = 50'000;
    for (int i = 0; i < users; ++i)
        file.write(QByteArray::number(1'000'000 + i) + ",user" + QByteArray::number(i) + "@acme.example,true\n");
    file.close();
    QElapsedTimer watch;
    watch.start();
    const Lookup lookup
        = ask(environmentFor(file.fileName()), claims(QStringLiteral("auth0|1049999"), QStringLiteral("user7@acme.example")));
    QVERIFY2(watch.elapsed() < 3000, qPrintable(QString::number(watch.elapsed())));
    QCOMPARE(lookup.verdict(), UserVerdict::NotFound);
    const auto hit = std::find_if(lookup.questions.begin(), lookup.questions.end(),
        [](const Question &one) { return one.purpose == Purpose::Variant && one.record; });
    QVERIFY(hit != lookup.questions.end());
    QCOMPARE(hit->how, QStringLiteral("without its prefix"));
}

QTEST_GUILESS_MAIN(DirectoryFile)
#include "tst_file.moc"
