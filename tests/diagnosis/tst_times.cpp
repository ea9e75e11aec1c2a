// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause_rows.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using directory::UserVerdict;
using Purpose = directory::Question::Purpose;

/// What instants prove of a cause, whatever else is the matter: just before, at and just after their edges.
class Times : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settleNoMoreThanTheyShow_data();
    void settleNoMoreThanTheyShow();
};

namespace {

Said askedAgain(Said said, int afterSeconds)
{
    return again(Purpose::Recheck, std::move(said), afterSeconds);
}

void youngAndMissing(Build &build, const Said &later)
{
    build.claimAt("iat", -27).say("prod", notFound(true)).say("prod", later);
}

const std::vector<CauseRow> &rows()
{
    static const std::vector<CauseRow> all = {
        {"the same answer after 59 seconds is no end of the lag", "lag", "possible", "",
            [](Build &b) { youngAndMissing(b, askedAgain(notFound(true), 59)); }},
        {"the same answer after 60 seconds is no lag", "lag", "ruled-out", "",
            [](Build &b) { youngAndMissing(b, askedAgain(notFound(true), 60)); }},
        {"a failure after 60 seconds is not the same answer", "lag", "possible", "",
            [](Build &b) { youngAndMissing(b, askedAgain(answered(UserVerdict::Ambiguous, 503, "{}"), 60)); }},
    };
    return all;
}

} // namespace

void Times::settleNoMoreThanTheyShow_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(rows().size()); ++i)
        QTest::newRow(rows()[std::size_t(i)].name) << i;
}

void Times::settleNoMoreThanTheyShow()
{
    QFETCH(int, index);
    const CauseRow &row = rows()[std::size_t(index)];
    Build build;
    row.make(build);
    const diagnosis::Diagnosis found = diagnosed(build);
    const diagnosis::Cause &cause = causeOf(found, row.cause);
    const QString said = reasons(cause.reasonsFor) + u'\n' + reasons(cause.reasonsAgainst);
    QVERIFY2(qstrcmp(wordOf(cause.standing), row.standing) == 0, qPrintable(QLatin1String(wordOf(cause.standing)) + u'\n' + said));
    if (*row.verdict)
        QCOMPARE(QString::fromLatin1(wordOf(found.verdict)), QString::fromLatin1(row.verdict));
}

QTEST_GUILESS_MAIN(Times)
#include "tst_times.moc"
