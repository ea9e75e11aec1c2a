// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judgement.h"
#include "scenarios/scenario_rows.h"
#include "scenarios/world.h"

#include <QTest>

#include <cstdio>

using namespace jotscope;
using diagnosis::Diagnosis;
using diagnosis::Standing;
using tests::ScenarioRow;
using tests::scenarioRows;

/// Whole worlds over real HTTP: the cause comes first that the scenario was made for, no healthy token is blamed, and what cannot be
/// decided is never called proven.
class Scenarios : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nameTheCause_data();
    void nameTheCause();
    void everyCauseHasTwo();
    void threadsAreRetold();
    void confusion();

private:
    const Diagnosis &resultOf(int index);
    QHash<int, Diagnosis> m_results;
};

namespace {

QString reasonsOf(const diagnosis::Cause &cause)
{
    QString text = QStringLiteral("\n  %1 %2").arg(cause.id, QString::fromLatin1(wordOf(cause.standing)));
    for (const diagnosis::Reason &reason : cause.reasonsFor)
        text += QStringLiteral("\n    + ") + reason.text;
    for (const diagnosis::Reason &reason : cause.reasonsAgainst)
        text += QStringLiteral("\n    - ") + reason.text;
    return text;
}

QByteArray told(const Diagnosis &found)
{
    QString text = QStringLiteral("%1 %2 (%3): %4\n  next: %5")
                       .arg(found.cause, QString::fromLatin1(wordOf(found.standing)), QString::fromLatin1(wordOf(found.verdict)),
                           found.headline, found.nextStep);
    for (std::size_t i = 0; i < 4 && i < found.causes.size(); ++i)
        text += reasonsOf(found.causes[i]);
    for (const diagnosis::EnvironmentEvidence &one : found.evidence.environments) {
        for (const auto *lookup : {&one.lookup, &one.identityLookup}) {
            for (std::size_t i = 0; *lookup && i < (*lookup)->questions.size(); ++i) {
                const directory::Question &question = (*lookup)->questions[i];
                text += QStringLiteral("\n  %1 %2 \"%3\": %4 %5")
                            .arg(one.environment.name, QLatin1String(wordOf(question.purpose)), question.asked,
                                QLatin1String(wordOf(question.verdict)), question.message);
            }
        }
    }
    return text.toUtf8();
}

bool isOpen(const ScenarioRow &row)
{
    return row.cause == u"inconclusive";
}

} // namespace

const Diagnosis &Scenarios::resultOf(int index)
{
    if (!m_results.contains(index)) {
        tests::World world(scenarioRows()[std::size_t(index)].value);
        m_results.insert(index, world.explain().diagnosis);
    }
    return m_results[index];
}

void Scenarios::nameTheCause_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(scenarioRows().size()); ++i) {
        const ScenarioRow &row = scenarioRows()[std::size_t(i)];
        const QString thread = row.thread.isEmpty() ? QString() : row.thread + QStringLiteral(": ");
        QTest::newRow(qPrintable(thread + row.name)) << i;
    }
}

void Scenarios::nameTheCause()
{
    QFETCH(int, index);
    const ScenarioRow &row = scenarioRows()[std::size_t(index)];
    const Diagnosis &found = resultOf(index);
    const QByteArray all = told(found);
    QVERIFY2(found.cause == row.cause, all.constData());
    if (!row.standing.isEmpty())
        QVERIFY2(QLatin1String(wordOf(found.standing)) == row.standing, all.constData());
    if (!row.verdict.isEmpty())
        QVERIFY2(QLatin1String(wordOf(found.verdict)) == row.verdict, all.constData());
    QVERIFY2(all.contains(row.says.toUtf8()), all.constData());
    QVERIFY2(!found.headline.isEmpty() && found.headline.size() <= 70, qPrintable(found.headline));
    if (found.evidence.inside.nested.empty()) // the same, without a word
        QVERIFY2(diagnosis::judgementOf(found.evidence) == diagnosis::judgementOf(found), all.constData());
    if (!isOpen(row))
        return;
    QVERIFY2(!found.nextStep.isEmpty(), all.constData());
    for (const diagnosis::Cause &cause : found.causes)
        QVERIFY2(cause.standing != Standing::Proven, all.constData());
}

void Scenarios::everyCauseHasTwo()
{
    QHash<QString, int> count;
    for (const ScenarioRow &row : scenarioRows())
        ++count[row.cause];
    QStringList missing;
    for (const auto &[id, title] : diagnosis::taxonomy()) {
        if (count.value(id) < 2)
            missing.append(QStringLiteral("%1 has %2").arg(id).arg(count.value(id)));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    QVERIFY(count.value(QStringLiteral("accepted")) >= 10);
    QVERIFY(count.value(QStringLiteral("inconclusive")) >= 10);
}

void Scenarios::threadsAreRetold()
{
    QSet<QString> threads;
    for (const ScenarioRow &row : scenarioRows()) {
        if (!row.thread.isEmpty())
            threads.insert(row.thread);
    }
    QVERIFY2(threads.size() >= 30, qPrintable(QString::number(threads.size())));
}

/// Printed with every run: expected cause, what came out, how often.
void Scenarios::confusion()
{
    QMap<QString, QMap<QString, int>> table;
    int right = 0;
    for (int i = 0; i < int(scenarioRows().size()); ++i) {
        const ScenarioRow &row = scenarioRows()[std::size_t(i)];
        const QString found = resultOf(i).cause;
        ++table[row.cause][found];
        right += found == row.cause ? 1 : 0;
    }
    for (auto row = table.begin(); row != table.end(); ++row) {
        QStringList cells;
        for (auto cell = row->begin(); cell != row->end(); ++cell)
            cells.append(QStringLiteral("%1 %2").arg(cell.value()).arg(cell.key()));
        std::printf("  %-20s -> %s\n", qPrintable(row.key()), qPrintable(cells.join(QStringLiteral(", "))));
    }
    std::printf("  top-1: %d of %d\n", right, int(scenarioRows().size()));
    QCOMPARE(right, int(scenarioRows().size()));
}

QTEST_GUILESS_MAIN(Scenarios)
#include "tst_scenarios.moc"
