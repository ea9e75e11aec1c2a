// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_inspection.h"
#include "report/journey_layout.h"
#include "report/matrix_layout.h"
#include "report/timeline_layout.h"
#include "report/words.h"
#include "report_file.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace jotscope;

/// The drawings of a report as geometry: what the HTML file and the PDF show.
class Drawings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standBesideTheirWords();
    void keepInside_data();
    void keepInside();
    void matrixSpeaksLoudOnlyForThePresentedOne();
    void journeyShowsHostsAndIdsWhole();
    void journeyShowsASchemeThatIsAllThatDiffers();
    void matrixSqueezesNoWord();
    void timelineSaysHowLongTheTokenLives();
    void timelineTellsTheDay_data();
    void timelineTellsTheDay();
    void nowStrikesNoWordThrough_data();
    void nowStrikesNoWordThrough();
    void timelineSaysThatTheUserIsGone_data();
    void timelineSaysThatTheUserIsGone();
    void timelineCutsATitleOnlyWhereItMust_data();
    void timelineCutsATitleOnlyWhereItMust();
};

namespace {

diagnosis::Diagnosis endless()
{
    diagnosis::Diagnosis diagnosis = test::stagingTokenInProduction().diagnosis;
    const QString word(4000, u'n');
    diagnosis.environments.resize(60, diagnosis.environments.front());
    diagnosis.environments[1].name = word;
    diagnosis.environments[2].tag = QStringLiteral("belongs here");
    diagnosis.environments[2].name = word;
    for (diagnosis::Journey *journey : {&diagnosis.journey, &diagnosis.environments[3].journey}) {
        for (diagnosis::JourneyStep &step : journey->steps)
            step.word = step.detail = word + u' ' + word;
    }
    diagnosis.journey.causeStep = diagnosis::Step::Form;
    diagnosis.journey.stoppedAt = diagnosis::Step::Session;
    return diagnosis;
}

QString textsOf(const report::Drawing &drawing)
{
    QString said;
    for (const report::Label &label : drawing.labels)
        said += label.text;
    return said;
}

} // namespace

/// A drawing is hidden from ears, so what it says is there in words too.
void Drawings::standBesideTheirWords()
{
    QXmlStreamReader reader(reportOf({test::stagingTokenInProduction()}, {}, test::now).bytes);
    int drawings = 0;
    int words = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringList classes = reader.attributes().value(QLatin1String("class")).toString().split(u' ');
        drawings += classes.contains(QStringLiteral("drawing")) ? 1 : 0;
        words += classes.contains(QStringLiteral("steps")) ? 1 : 0;
        QVERIFY(!classes.contains(QStringLiteral("drawing"))
            || reader.attributes().value(QLatin1String("aria-hidden")) == QLatin1String("true"));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(drawings, 3); // journey, environments, timeline
    QCOMPARE(words, drawings);
}

void Drawings::keepInside_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("isHostile");
    for (const double width : {760.0, 904.0}) {
        QTest::addRow("the sample, %d wide", int(width)) << width << false;
        QTest::addRow("names and words without end, %d wide", int(width)) << width << true;
    }
}

void Drawings::keepInside()
{
    QFETCH(double, width);
    QFETCH(bool, isHostile);
    diagnosis::Diagnosis diagnosis = isHostile ? endless() : test::stagingTokenInProduction().diagnosis;
    std::vector<report::Drawing> drawings
        = {report::drawJourney(diagnosis.journey, width), report::drawTimeline(diagnosis::timelineOf(diagnosis), width)};
    std::size_t rows = 0;
    for (std::size_t first = 0; first < diagnosis.environments.size(); first += report::mostMatrixRows) {
        drawings.push_back(report::drawMatrix(diagnosis, first, width));
        rows += drawings.back().icons.size() / report::matrixSteps().size();
    }
    QCOMPARE(rows, diagnosis.environments.size());
    for (const report::Drawing &drawing : drawings) {
        const QRectF page(-0.5, -0.5, drawing.size.width() + 1, drawing.size.height() + 1);
        for (const report::Box &box : drawing.boxes)
            QVERIFY2(page.contains(box.place), qPrintable(QStringLiteral("box at %1, %2").arg(box.place.x()).arg(box.place.right())));
        for (const report::Icon &icon : drawing.icons)
            QVERIFY(page.contains(icon.place));
        for (const report::Label &label : drawing.labels) {
            const double wants = report::widthOf(label.text, label.size, label.isStrong);
            const double wide = label.room > 0 ? std::min(label.room, wants) : wants;
            const double left = label.anchor == report::Label::Anchor::Begin ? label.at.x()
                : label.anchor == report::Label::Anchor::End                 ? label.at.x() - wide
                                                                             : label.at.x() - wide / 2;
            QVERIFY2(
                left >= -0.5 && left + wide <= drawing.size.width() + 0.5 && label.at.y() <= drawing.size.height(), qPrintable(label.text));
        }
    }
}

void Drawings::matrixSpeaksLoudOnlyForThePresentedOne()
{
    const diagnosis::Diagnosis diagnosis = test::stagingTokenInProduction().diagnosis;
    const report::Drawing drawing = report::drawMatrix(diagnosis, 0, 904);
    QHash<QString, int> loud;
    for (const report::Label &label : drawing.labels) {
        if (label.isStrong && label.text == u"differs")
            ++loud[label.text];
    }
    QCOMPARE(loud.value(QStringLiteral("differs")), 2); // issuer and audience of production, not those of local
    QVERIFY(std::ranges::any_of(drawing.labels, [](const report::Label &label) { return label.text == u"refused"; }));
    QVERIFY(std::ranges::any_of(drawing.labels, [](const report::Label &label) { return label.text == u"belongs here"; }));
}

/// What tells one host from the next is at its end, or in the middle: never the part that is cut.
void Drawings::journeyShowsHostsAndIdsWhole()
{
    diagnosis::Journey journey = test::stagingTokenInProduction().diagnosis.journey;
    journey.steps[4].detail = QStringLiteral("api.staging.example");
    journey.steps[1].detail = QStringLiteral("kid staging-2026-11");
    const QString said = textsOf(report::drawJourney(journey, 694));
    QVERIFY2(said.contains(u"api.staging.example") && said.contains(u"staging-2026-11"), qPrintable(said));
}

/// The journey has decided whether a scheme tells anything: the drawing takes none away.
void Drawings::journeyShowsASchemeThatIsAllThatDiffers()
{
    const auto drawn = [](const QString &expected) {
        const diagnosis::Diagnosis diagnosis = test::withPayload("{\"sub\":\"7\",\"aud\":\"http://api.acme\"}").diagnosis;
        diagnosis::EnvironmentEvidence evidence = diagnosis.evidence.environments.front();
        evidence.environment.audiences = {expected};
        diagnosis::Checks checks;
        checks.audience = diagnosis::AudienceCheck::Mismatch;
        return textsOf(report::drawJourney(diagnosis::journeyOf(diagnosis.evidence.token, evidence, checks, test::now), 694));
    };
    const QString alike = drawn(QStringLiteral("https://api.acme"));
    QVERIFY2(alike.contains(u"http://api.acme"), qPrintable(alike));
    const QString other = drawn(QStringLiteral("https://api.other"));
    QVERIFY2(other.contains(u"api.acme") && !other.contains(u"://"), qPrintable(other));
}

void Drawings::matrixSqueezesNoWord()
{
    const report::Drawing drawing = report::drawMatrix(test::stagingTokenInProduction().diagnosis, 0, 694);
    for (const report::Label &label : drawing.labels)
        QVERIFY2(report::widthOf(label.text, label.size, label.isStrong) <= label.room, qPrintable(label.text));
}

/// The mark of its end stands at the very end, so its words go before it.
void Drawings::timelineSaysHowLongTheTokenLives()
{
    const report::Drawing drawing = report::drawTimeline(diagnosis::timelineOf(test::stagingTokenInProduction().diagnosis), 904);
    QVERIFY(std::ranges::any_of(drawing.labels, [](const report::Label &label) {
        return label.text.startsWith(u"exp ") && label.text.endsWith(u"more") && label.anchor == report::Label::Anchor::End;
    }));
}

namespace {

/// A token's life, and its user beside it.
diagnosis::Timeline lifeOf(const QString &begin, const QString &end, const QString &now, const QString &created = {})
{
    using Mark = diagnosis::TimelineMark;
    const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    diagnosis::Timeline timeline;
    timeline.now = at(now);
    timeline.lifeBegin = at(begin);
    timeline.lifeEnd = at(end);
    timeline.lanes.resize(2);
    const auto mark = [&](std::size_t lane, Mark::Kind kind, const QString &when, const QString &label) {
        Mark one;
        one.kind = kind;
        one.at = at(when);
        one.label = label;
        timeline.lanes[lane].marks.push_back(one);
    };
    mark(0, Mark::Kind::IssuedAt, begin, QStringLiteral("iat ") + begin.mid(11, 8));
    mark(0, Mark::Kind::Expires, end, QStringLiteral("exp ") + end.mid(11, 8));
    timeline.lanes[1].kind = diagnosis::TimelineLane::Kind::User;
    timeline.lanes[1].note = QStringLiteral("the clock of its server equals ours within a second");
    if (!created.isEmpty())
        mark(1, Mark::Kind::Created, created, QStringLiteral("created, and never changed since then"));
    return timeline;
}

QRectF placeOf(const report::Label &label)
{
    const double wide = report::widthOf(label.text, label.size);
    const double left = label.anchor == report::Label::Anchor::Begin ? label.at.x()
        : label.anchor == report::Label::Anchor::End                 ? label.at.x() - wide
                                                                     : label.at.x() - wide / 2;
    return {left, label.at.y() - 8, wide, 9};
}

} // namespace

void Drawings::timelineTellsTheDay_data()
{
    QTest::addColumn<QStringList>("instants");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<bool>("tellsDays");
    const auto row = [](const char *name, const char *instants, const char *said, bool tellsDays) {
        QTest::newRow(name) << QString::fromUtf8(instants).split(u'|') << QString::fromUtf8(said).split(u'|') << tellsDays;
    };
    row("of one day the times are enough", "2026-11-18T09:30:00Z|2026-11-18T10:30:00Z|2026-11-18T09:50:00Z|", "09:30|10:30|as of 09:50:00",
        false);
    row("a life over midnight has both days and where the second begins", "2026-11-17T21:00:00Z|2026-11-18T06:00:00Z|2026-11-18T02:10:00Z|",
        "17 Nov 21:00|18 Nov|18 Nov 06:00|as of 18 Nov 02:10:00", true);
    row("after midnight by a second", "2026-11-17T23:00:00Z|2026-11-18T00:00:01Z|2026-11-17T23:30:00Z|",
        "17 Nov 23:00|18 Nov 00:00|as of 17 Nov 23:30:00", true);
    row("before midnight by a second", "2026-11-17T23:00:00Z|2026-11-17T23:59:59Z|2026-11-17T23:30:00Z|", "23:00|as of 23:30:00", false);
    row("a life of one day beside an older user", "2026-11-18T09:30:00Z|2026-11-18T10:30:00Z|2026-11-18T10:05:00Z|2026-03-02T08:00:00Z",
        "2 Mar|18 Nov 09:30|10:30|as of 18 Nov 10:05:00", true);
    row("another year is told", "2026-11-18T09:30:00Z|2026-11-18T10:30:00Z|2026-11-18T10:05:00Z|2024-03-02T08:00:00Z",
        "2 Mar 2024|18 Nov 09:30|as of 18 Nov 10:05:00", true);
    row("a life of weeks has days alone", "2026-11-01T09:30:00Z|2026-11-30T10:30:00Z|2026-11-18T09:41:00Z|",
        "1 Nov|30 Nov|as of 18 Nov 09:41:00", true);
}

/// Whoever reads a ticket next week must not take yesterday for today.
void Drawings::timelineTellsTheDay()
{
    QFETCH(QStringList, instants);
    QFETCH(QStringList, said);
    QFETCH(bool, tellsDays);
    const diagnosis::Timeline timeline = lifeOf(instants[0], instants[1], instants[2], instants[3]);
    for (const double width : {760.0, 904.0}) {
        QStringList labels;
        for (const report::Label &label : report::drawTimeline(timeline, width).labels)
            labels.append(label.text);
        for (const QString &one : said)
            QVERIFY2(labels.contains(one), qPrintable(one + QStringLiteral(" is not in: ") + labels.join(QStringLiteral(" | "))));
        QCOMPARE(labels.join(u' ').contains(u" Nov"), tellsDays);
    }
}

void Drawings::nowStrikesNoWordThrough_data()
{
    QTest::addColumn<int>("minutes");
    for (int minutes = -30; minutes <= 100; minutes += 5)
        QTest::addRow("%d minutes after it was issued", minutes) << minutes;
}

void Drawings::nowStrikesNoWordThrough()
{
    QFETCH(int, minutes);
    diagnosis::Timeline timeline = lifeOf(
        QStringLiteral("2026-11-18T09:30:00Z"), QStringLiteral("2026-11-18T10:30:00Z"), {}, QStringLiteral("2026-11-18T09:00:00Z"));
    timeline.now = timeline.lifeBegin.addSecs(60 * minutes);
    timeline.lanes.emplace_back().note = QStringLiteral("no record");
    const report::Drawing drawing = report::drawTimeline(timeline, 760);
    bool isNowDrawn = false;
    double now = 0;
    for (const report::Box &box : drawing.boxes) {
        if (box.ink != report::Ink::Now || box.place.width() > 3)
            continue;
        isNowDrawn = true;
        now = box.place.center().x();
        for (const report::Label &label : drawing.labels)
            QVERIFY2(label.ink == report::Ink::Inverse || !placeOf(label).intersects(box.place), qPrintable(label.text));
    }
    for (const report::Label &label : drawing.labels) { // short ones stand beside it
        const bool isShort = label.text == u"no record" || label.text.startsWith(u"iat");
        QVERIFY2(!isShort || placeOf(label).right() < now || placeOf(label).left() > now, qPrintable(label.text));
    }
    QVERIFY(isNowDrawn);
}

void Drawings::timelineSaysThatTheUserIsGone_data()
{
    QTest::addColumn<int>("gone"); // minutes after it was issued
    QTest::addColumn<int>("now");
    QTest::newRow("before it was issued") << -600 << 12;
    QTest::newRow("in its first third") << 15 << 40;
    QTest::newRow("just now") << 10 << 10;
    QTest::newRow("and the token has expired since") << 5 << 90;
}

/// In words, and no word stands on hatches.
void Drawings::timelineSaysThatTheUserIsGone()
{
    QFETCH(int, gone);
    QFETCH(int, now);
    diagnosis::Timeline timeline = lifeOf(QStringLiteral("2026-11-18T09:30:00Z"), QStringLiteral("2026-11-18T10:30:00Z"), {});
    timeline.now = timeline.lifeBegin.addSecs(60 * now);
    timeline.userGone = timeline.lifeBegin.addSecs(60 * gone);
    const report::Drawing drawing = report::drawTimeline(timeline, 760);
    const auto hatched = std::ranges::find(drawing.boxes, report::Box::Style::Hatched, &report::Box::style);
    QVERIFY(hatched != drawing.boxes.end());
    bool isSaid = false;
    for (const report::Label &label : drawing.labels) {
        isSaid = isSaid || label.text == u"valid, but its user is gone";
        const QRectF words = placeOf(label) & hatched->place;
        const auto covers = [&](const report::Box &box) {
            return (box.style == report::Box::Style::Ground || box.style == report::Box::Style::Framed) && box.place.contains(words);
        };
        QVERIFY2(words.isEmpty() || std::any_of(hatched, drawing.boxes.end(), covers), qPrintable(label.text));
        for (const report::Label &other : drawing.labels)
            QVERIFY2(&other == &label || !placeOf(other).intersects(placeOf(label)),
                qPrintable(label.text + QStringLiteral(" | ") + other.text));
    }
    QVERIFY(isSaid);
}

void Drawings::timelineCutsATitleOnlyWhereItMust_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("what fits stays whole") << QStringLiteral("User in staging") << false;
    QTest::newRow("many narrow letters fit") << QString(30, u'i') << false;
    QTest::newRow("more of them do not") << QString(60, u'i') << true;
    QTest::newRow("of few wide letters some are cut before an ellipsis stands there") << QString(14, u'W') << true;
    QTest::newRow("so are characters as wide as high") << QString(13, QChar(0x73af)) << true;
}

/// By what they take, not by their number.
void Drawings::timelineCutsATitleOnlyWhereItMust()
{
    QFETCH(QString, title);
    QFETCH(bool, isCut);
    diagnosis::Timeline timeline = diagnosis::timelineOf(test::stagingTokenInProduction().diagnosis);
    QVERIFY(!timeline.lanes.empty());
    timeline.lanes.front().title = title;
    const report::Drawing drawing = report::drawTimeline(timeline, 904);
    const auto label = std::ranges::find_if(drawing.labels, [](const report::Label &one) { return one.at.x() == 4; });
    QVERIFY(label != drawing.labels.end());
    const QString shown = label->text;
    QCOMPARE(shown.endsWith(u'…'), isCut);
    if (!isCut) {
        QCOMPARE(shown, title);
        return;
    }
    const qsizetype kept = shown.size() - 1;
    QVERIFY2(kept > 0 && kept < title.size() && title.startsWith(shown.left(kept)), qPrintable(shown));
    QVERIFY(report::widthOf(shown, label->size) <= label->room);
    QVERIFY2(report::widthOf(title.left(kept + 1) + u'…', label->size) > label->room, "one more letter has room");
}

QTEST_GUILESS_MAIN(Drawings)
#include "tst_drawings.moc"
