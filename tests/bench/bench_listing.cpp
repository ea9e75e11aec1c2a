// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "ui/listing/token_list_model.h"
#include "ui/listing/token_rows_view.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

namespace jotscope::bench {

namespace {

using namespace ui;

constexpr int million = 1'000'000;

double processorNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Of the processor: a million rows take long enough for others to be served meanwhile.
double millisecondsOf(const std::function<void()> &work)
{
    const double begin = processorNow();
    work();
    return processorNow() - begin;
}

/// `before` each round, not counted.
double medianOf(const std::function<void()> &work, const std::function<void()> &before)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        before();
        times.push_back(millisecondsOf(work));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// A million tokens as a large log brings them: 4 files, 50 issuers, `subjects` users with UUIDs.
void fill(TokenRecords &records, int subjects)
{
    std::mt19937 chance(1);
    const QStringList verdicts = {QStringLiteral("accepted"), QStringLiteral("wrong environment"), QStringLiteral("token has expired"),
        QStringLiteral("undecided, nothing asked yet"), QStringLiteral("not checked yet")};
    std::vector<quint16> sources;
    for (int i = 0; i < 4; ++i)
        sources.push_back(records.openSource(QStringLiteral("gateway-%1.log").arg(i)));
    for (int id = 1; id <= million; ++id) {
        const quint32 subject = quint32(chance() % unsigned(subjects)) * 2654435761U;
        TokenFacts facts;
        facts.issuer = QStringLiteral("https://id-%1.example").arg(chance() % 50);
        facts.person.subject
            = QStringLiteral("%1-5b1f-4d83-9a6e-2f0c%2").arg(subject, 8, 16, QChar(u'0')).arg(subject ^ 0x5bd1e995U, 8, 16, QChar(u'0'));
        facts.person.names = {QStringLiteral("user-%1@acme.example").arg(subject)};
        facts.kind = chance() % 5 == 0 ? QStringLiteral("ID token") : QStringLiteral("Access token");
        facts.home = chance() % 3 == 0 ? QStringLiteral("staging") : QStringLiteral("production");
        facts.verdict = verdicts[int(chance() % 5)];
        facts.issued = 1'750'000'000 + chance() % 10'000'000;
        facts.expires = facts.issued + 900;
        facts.state = TokenState(chance() % 5);
        records.put(id, sources[std::size_t(id) * 4 / (million + 1)], {QStringLiteral("line %1, Authorization").arg(id * 3), {}}, facts,
            "eyJ." + QByteArray::number(id));
    }
}

void tellOctets(const char *what, qint64 octets)
{
    std::printf("%-44s %9.1f octets a row\n", what, double(octets) / million);
}

/// The peer filters and sorts the rows of the same model.
void againstAProxy(TokenListModel &model)
{
    QSortFilterProxyModel proxy;
    model.arrange({TokenSort::Found, TokenGroup::None, {}});
    proxy.setFilterRole(TokenListModel::SearchRole);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortRole(TokenListModel::IssuedRole);
    proxy.setSourceModel(&model);
    const QString word = QStringLiteral("id-17.example");
    double theirFilter = 0;
    double theirClear = 0;
    double theirSort = 0;
    (void)proxy.rowCount();
    theirFilter = millisecondsOf([&] {
        proxy.setFilterFixedString(word);
        (void)proxy.rowCount();
    });
    theirClear = millisecondsOf([&] {
        proxy.setFilterFixedString(QString());
        (void)proxy.rowCount();
    });
    theirSort = millisecondsOf([&] { proxy.sort(0, Qt::DescendingOrder); });
    proxy.setSourceModel(nullptr);
    const auto told = [&](const char *name, const char *goal, const TokenArrangement &from, const TokenArrangement &to, double theirs) {
        const double ours = medianOf([&] { model.arrange(to); }, [&] { model.arrange(from); });
        tell(QString::fromLatin1(name), QStringLiteral("QSortFilterProxyModel"), QString::fromLatin1(goal), ours, theirs);
    };
    const TokenArrangement filtered{TokenSort::Found, TokenGroup::Source, word};
    told("filter 1,000,000 rows", "30", {}, filtered, theirFilter);
    told("clear the filter", "1000", filtered, {}, theirClear);
    told("sort them, the newest first", "", {}, {TokenSort::Newest, TokenGroup::Source, {}}, theirSort);
}

void arranging(TokenListModel &model)
{
    const QString goal = QStringLiteral("100 ms");
    const TokenArrangement other{TokenSort::Expiry, TokenGroup::None, {}}; // of which nothing can be taken over
    const auto told = [&](const char *name, const TokenArrangement &wish) {
        tell(QString::fromLatin1(name), goal, medianOf([&] { model.arrange(wish); }, [&] { model.arrange(other); }));
    };
    told("filter by a subject of 1,000,000 rows", {TokenSort::Found, TokenGroup::Source, QStringLiteral("c0ffee")});
    told("filter by one letter", {TokenSort::Found, TokenGroup::Source, QStringLiteral("a")});
    told("filter by two words", {TokenSort::Found, TokenGroup::Source, QStringLiteral("expired staging")});
    told("sort by verdict", {TokenSort::Verdict, TokenGroup::Source, {}});
    told("sort by issuer", {TokenSort::Issuer, TokenGroup::None, {}});
    tell(QStringLiteral("sort by subject, the first time"), goal, millisecondsOf([&] {
        model.arrange({TokenSort::Subject, TokenGroup::None, {}});
    }));
    told("sort by subject", {TokenSort::Subject, TokenGroup::None, {}});
    told("group by issuer", {TokenSort::Found, TokenGroup::Issuer, {}});
    told("group by verdict, the newest first", {TokenSort::Newest, TokenGroup::Verdict, {}});
    model.arrange({});
}

void painting(TokenListModel &model)
{
    TokenRowsView view(&model);
    view.resize(226, 700);
    view.show();
    QImage picture(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    std::mt19937 chance(2);
    std::vector<double> times;
    for (int i = 0; i < 1'000; ++i) {
        view.verticalScrollBar()->setValue(int(chance() % unsigned(view.verticalScrollBar()->maximum())));
        times.push_back(millisecondsOf([&] { view.viewport()->render(&picture); }));
    }
    std::sort(times.begin(), times.end());
    tell(QStringLiteral("repaint after a jump, median"), {}, times[500]);
    tell(QStringLiteral("repaint after a jump, 99 of 100"), QStringLiteral("8 ms"), times[990]);
}

} // namespace

/// The token list with a million rows.
void listing()
{
    for (const int subjects : {250'000, million}) {
        TokenRecords records;
        const double filled = millisecondsOf([&] { fill(records, subjects); });
        std::printf("1,000,000 tokens of %d users, taken in within %.0f ms\n", subjects, filled);
        TokenListModel model(&records);
        tellOctets("a row, and its place in the order (goal 48)", records.rowOctets() + qint64(million * sizeof(quint32)));
        tellOctets("texts that rows share", records.sharedOctets());
        arranging(model);
        tellOctets("texts that rows share, once ranked", records.sharedOctets());
        if (subjects == million)
            continue;
        painting(model);
        againstAProxy(model);
    }
}

} // namespace jotscope::bench
