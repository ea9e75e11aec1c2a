// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/concealed.h"
#include "ui/kit/theme.h"
#include "ui/models/time_axis.h"
#include "ui/models/timeline_model.h"
#include "ui/picture.h"
#include "ui/views/table.h"
#include "ui/views/time_controls.h"
#include "ui/views/timeline_chart.h"
#include "ui/views/timeline_view.h"

#include <QTest>

#include <cmath>

using namespace jotscope;
using namespace jotscope::ui;

/// What the timeline paints and says.
class TestTimelineLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLeewayIsToScale();
    void aLabelLeavesTheLeewayWhole_data();
    void aLabelLeavesTheLeewayWhole();
    void anotherInstantIsNotCalledNow();
    void aRecordedVerdictIsNotOfNow();
    void theServiceLaneSaysWhatWasRefused_data();
    void theServiceLaneSaysWhatWasRefused();
    void theTableHoldsItsColumnsTogether();
    void eachEnvironmentHasALaneWhereThereIsRoom();

private:
    static report::Inspection livingFor(int seconds, bool hasHistory);
};

/// Logged in 12 s before it was issued.
report::Inspection TestTimelineLooks::livingFor(int seconds, bool hasHistory)
{
    const qint64 issued = QDateTime(QDate(2026, 11, 18), QTime(9, 41, 0), Qt::UTC).toSecsSinceEpoch();
    const QByteArray payload = "{\"auth_time\":" + QByteArray::number(issued - 12) + ",\"iat\":" + QByteArray::number(issued)
        + ",\"exp\":" + QByteArray::number(issued + seconds) + '}';
    report::Inspection inspection = test::wrongEnvironment();
    inspection.diagnosis.evidence.token = jose::decode(test::tokenOf("{\"alg\":\"ES256\"}", payload));
    inspection.diagnosis.service = {};
    if (hasHistory) {
        directory::Question question;
        question.record = directory::UserRecord{};
        question.record->times.insert(QStringLiteral("created"), QDateTime(QDate(2026, 2, 11), QTime(8, 0), Qt::UTC));
        inspection.diagnosis.evidence.environments[1].lookup = directory::Lookup();
        inspection.diagnosis.evidence.environments[1].lookup->questions.push_back(question);
    }
    return inspection;
}

void TestTimelineLooks::theLeewayIsToScale()
{
    const Timeline timeline = timelineOf(livingFor(3600, true));
    const TimeAxis axis(timeline, 100, 1100, true);
    QVERIFY(axis.isCompressed());
    const double life = axis.x(timeline.expires) - axis.x(timeline.issued);
    for (const int leeway : {1, 60, 120}) {
        const double before = axis.x(timeline.issued) - axis.x(timeline.issued.addSecs(-leeway));
        QVERIFY2(std::abs(before - life * leeway / 3600) < 0.5, qPrintable(QStringLiteral("%1 px for %2 s").arg(before).arg(leeway)));
    }
    QVERIFY(axis.x(timeline.issued.addSecs(-7200)) <= axis.breakX());
}

void TestTimelineLooks::aLabelLeavesTheLeewayWhole_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<bool>("hasHistory");
    QTest::newRow("of a token of an hour") << 3600 << false;
    QTest::newRow("with the history compressed") << 3600 << true;
    QTest::newRow("of a token of ten minutes, whose leeway is wide") << 600 << false;
    QTest::newRow("of one with a history") << 600 << true;
}

void TestTimelineLooks::aLabelLeavesTheLeewayWhole()
{
    QFETCH(int, life);
    QFETCH(bool, hasHistory);
    const report::Inspection inspection = livingFor(life, hasHistory);
    TimelineView pane;
    pane.resize(1195, 126);
    pane.show(inspection);
    pane.setVisible(true);
    const TimelineChart *chart = pane.chart();
    const Timeline timeline = timelineOf(inspection);
    const TimeAxis axis(timeline, chart->laneBegin(), double(chart->width()) - 14, true);
    const int begin = qRound(axis.x(timeline.issued.addSecs(-60)));
    const int end = qRound(axis.x(timeline.issued)) - lines(0.8); // where the marks stand
    const QImage image = pane.chart()->grab().toImage();
    const double middle = lines(0.62); // of the first lane
    const double half = std::round(std::round(lines(0.78)) / 2) - 2;
    for (int x = begin + 1; x < end; ++x) {
        QVERIFY2(image.pixelColor(x, int(middle - half)) != colour(Role::Pane), qPrintable(QStringLiteral("a gap above at %1").arg(x)));
        QVERIFY2(image.pixelColor(x, int(middle + half)) != colour(Role::Pane), qPrintable(QStringLiteral("and below at %1").arg(x)));
    }
    int written = 0; // "login" stands before it
    for (int x = begin - lines(3); x < begin - 3; ++x) {
        for (int y = int(middle) - 5; y < int(middle) + 5; ++y)
            written += image.pixelColor(x, y).lightness() < 90;
    }
    QVERIFY2(written > 20, qPrintable(QString::number(written)));
}

void TestTimelineLooks::anotherInstantIsNotCalledNow()
{
    report::Inspection inspection = livingFor(3600, false);
    TimelineView pane;
    pane.show(inspection);
    const auto *model = pane.table()->model();
    const auto says = [&](const QString &word) {
        const QModelIndexList found = model->match(model->index(0, TimelineModel::What), Qt::DisplayRole, word, 1, Qt::MatchExactly);
        return !found.isEmpty();
    };
    const auto heading = [&] { return model->headerData(TimelineModel::Distance, Qt::Horizontal, Qt::DisplayRole).toString(); };
    QVERIFY(pane.chart()->accessibleDescription().startsWith(QStringLiteral("now 09:41:26;")));
    QVERIFY(says(QStringLiteral("now")));
    QCOMPARE(heading(), QStringLiteral("From now"));
    const QDateTime then(QDate(2031, 12, 1), QTime(14, 12, 41), Qt::UTC);
    inspection.diagnosis.evidence.now = then;
    pane.controls()->setChosen(then, {});
    pane.show(inspection);
    QCOMPARE(pane.chart()->nowText(), QStringLiteral("as of 1 Dec 2031 14:12:41"));
    QVERIFY(pane.chart()->accessibleDescription().startsWith(QStringLiteral("as of 1 Dec 2031 14:12:41;")));
    QVERIFY(!says(QStringLiteral("now")) && says(QStringLiteral("judged at this instant")));
    QCOMPARE(heading(), QStringLiteral("From then"));
    pane.controls()->setChosen({}, {});
    pane.show(inspection);
    QVERIFY2(pane.chart()->nowText().startsWith(QStringLiteral("now ")), "back to the clock");
}

void TestTimelineLooks::aRecordedVerdictIsNotOfNow()
{
    report::Inspection inspection = livingFor(3600, false);
    inspection.diagnosis.evidence.isRecorded = true;
    TimelineView pane;
    pane.show(inspection);
    QVERIFY(pane.chart()->nowText().startsWith(QStringLiteral("as of ")));
}

void TestTimelineLooks::theServiceLaneSaysWhatWasRefused_data()
{
    QTest::addColumn<int>("status"); // -1: nobody gave an answer
    QTest::addColumn<directory::UserVerdict>("user");
    QTest::addColumn<QString>("said");
    using directory::UserVerdict;
    QTest::newRow("nothing refused") << -1 << UserVerdict::Found << QStringLiteral("no refused request");
    QTest::newRow("a given answer without a date") << 403 << UserVerdict::Found << QStringLiteral("403 at an unknown time");
    QTest::newRow("a given text without a status") << 0 << UserVerdict::Found << QStringLiteral("refused at an unknown time");
    QTest::newRow("the user endpoint refuses the token") << -1 << UserVerdict::TokenRefused << QStringLiteral("refuses the token");
    QTest::newRow("or knows that its session ended") << -1 << UserVerdict::SessionGone << QStringLiteral("says that the session is over");
    QTest::newRow("beside what it says of the user")
        << 403 << UserVerdict::NotFound << QStringLiteral("403 at an unknown time; no trace of this user");
}

void TestTimelineLooks::theServiceLaneSaysWhatWasRefused()
{
    QFETCH(int, status);
    QFETCH(directory::UserVerdict, user);
    report::Inspection inspection = test::wrongEnvironment();
    diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    diagnosis.service.given = status >= 0;
    diagnosis.service.status = qMax(0, status);
    diagnosis.service.date = {};
    diagnosis.clocks.clear();
    diagnosis.environments[std::size_t(diagnosis.presented)].user = user;
    keys::KeySet set;
    set.fetched = diagnosis.evidence.now;
    diagnosis.evidence.environments[std::size_t(diagnosis.presented)].keySets = {set};
    QTEST(timelineOf(inspection).lanes[2].note, "said");
}

/// Whose a time is stands beside it, and not at the other end of a wide window.
void TestTimelineLooks::theTableHoldsItsColumnsTogether()
{
    TimelineView pane;
    pane.resize(1195, 126);
    pane.show(livingFor(3600, true));
    pane.setTable(true);
    pane.setVisible(true);
    Table *table = pane.table();
    const int gap = table->columnViewportPosition(TimelineModel::Whose) - table->columnViewportPosition(TimelineModel::What);
    QVERIFY2(gap < lines(14), qPrintable(QString::number(gap)));
    const int rows = (table->viewport()->height() + 1) / table->rowHeight(0);
    QVERIFY2(rows >= 3, "three instants are whole, without scrolling");
}

void TestTimelineLooks::eachEnvironmentHasALaneWhereThereIsRoom()
{
    report::Inspection inspection = test::wrongEnvironment();
    inspection.diagnosis.environments[1].user = directory::UserVerdict::Found;
    inspection.diagnosis.environments[2].user = directory::UserVerdict::NotAsked;
    TimelineView pane;
    pane.show(inspection);
    const int least = pane.leastHeight();
    QVERIFY(!pane.chart()->said().contains(QStringLiteral("has this user")));
    pane.setEveryEnvironment(true);
    QCOMPARE(pane.leastHeight(), least + 2 * TimelineChart::laneHeight());
    const QString said = withoutIsolates(pane.chart()->said());
    QVERIFY2(said.contains(QStringLiteral("staging: has this user")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("local: no user endpoint is configured")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("no refused request")), "nobody sent it there");
    pane.setEveryEnvironment(false);
    QCOMPARE(pane.leastHeight(), least);
}

QTEST_MAIN(TestTimelineLooks)
#include "tst_timeline_looks.moc"
