// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_list_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>
#include <set>

using namespace jotscope::ui;

namespace {

/// A token as a test sees it, without any index.
struct Plain {
    int id;
    int source;
    QString heading;
    TokenFacts facts;
    TokenRecords::Place place;
};

struct Chance {
    std::mt19937 engine;
    int below(int end) { return int(engine() % unsigned(end)); }
    template <class T>
    const T &of(const std::vector<T> &all)
    {
        return all[std::size_t(below(int(all.size())))];
    }
};

const std::vector<QString> issuers
    = {QString(), QStringLiteral("https://id.example"), QStringLiteral("https://ID.example"), QStringLiteral("https://id.staging.example"),
        QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("ab"), QString::fromUtf8("Ünïcode"), QString(300, u'x')};
const std::vector<QString> verdicts = {QStringLiteral("accepted"), QStringLiteral("wrong environment"), QStringLiteral("token has expired"),
    QStringLiteral("undecided"), QStringLiteral("token invalid")};

TokenFacts anyFacts(Chance &chance)
{
    TokenFacts facts;
    facts.issuer = chance.of(issuers);
    facts.person.subject = chance.below(5) == 0 ? QString() : QStringLiteral("user-%1").arg(chance.below(40));
    if (!facts.person.subject.isEmpty() && chance.below(3) == 0)
        facts.person.names = {QStringLiteral("U%1@example").arg(chance.below(40))};
    facts.kind = chance.below(2) == 0 ? QStringLiteral("Access token") : QStringLiteral("ID token");
    facts.home = chance.below(2) == 0 ? QString() : QStringLiteral("staging");
    facts.verdict = chance.of(verdicts);
    facts.issued = chance.below(4) == 0 ? 0 : 1'700'000'000 + chance.below(50);
    facts.expires = chance.below(4) == 0 ? 0 : 1'700'000'000 + chance.below(50);
    facts.state = TokenState(chance.below(3) == 0 ? 4 : chance.below(2));
    return facts;
}

QString cut(const QString &text)
{
    return text.left(256);
}

/// A second opinion on the order: comparisons of strings, stable.
class Reference {
public:
    std::vector<Plain> tokens;

    std::vector<QString> rows(const TokenArrangement &wish, const std::map<int, int> &runs) const
    {
        std::vector<Plain> listed;
        for (const Plain &one : tokens) {
            const QStringList told
                = {cut(one.facts.issuer), one.facts.person.joined(), one.facts.kind, one.facts.home, one.place.text, one.heading};
            const bool isAccepted = one.facts.state == TokenState::Accepted;
            const bool isRejected = one.facts.state == TokenState::Rejected;
            bool isIn = true;
            for (const QString &word : wish.filter.simplified().split(u' ', Qt::SkipEmptyParts))
                isIn = isIn
                    && (told.join(u'\n').contains(word, Qt::CaseInsensitive) || (word == u"valid" && isAccepted)
                        || (word == u"REJ" && isRejected) || (word != u"valid" && one.facts.verdict.contains(word, Qt::CaseInsensitive)));
            if (isIn)
                listed.push_back(one);
        }
        std::stable_sort(listed.begin(), listed.end(),
            [](const Plain &a, const Plain &b) { return a.source != b.source ? a.source > b.source : a.id < b.id; });
        std::stable_sort(listed.begin(), listed.end(), [&](const Plain &a, const Plain &b) { return isBefore(wish.sort, a, b, runs); });
        const auto groupSort = wish.group == TokenGroup::Issuer ? TokenSort::Issuer
            : wish.group == TokenGroup::Verdict                 ? TokenSort::Verdict
                                                                : TokenSort::Found;
        if (wish.group != TokenGroup::None)
            std::stable_sort(listed.begin(), listed.end(), [&](const Plain &a, const Plain &b) { return isBefore(groupSort, a, b, runs); });
        std::vector<QString> rows;
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const bool isNew = i == 0 || isBefore(groupSort, listed[i - 1], listed[i], runs);
            if (wish.group != TokenGroup::None && isNew)
                rows.push_back(QStringLiteral("heading"));
            rows.push_back(QString::number(listed[i].id));
        }
        return rows;
    }

private:
    static bool isTextBefore(const QString &a, const QString &b, bool isEmptyLast)
    {
        if (isEmptyLast && (a.isEmpty() || b.isEmpty()))
            return !a.isEmpty() && b.isEmpty();
        const QByteArray left = TextPool::folded(cut(a));
        const QByteArray right = TextPool::folded(cut(b));
        if (left != right)
            return left < right;
        return spelling.at(a) < spelling.at(b);
    }
    static bool isBefore(TokenSort sort, const Plain &a, const Plain &b, const std::map<int, int> &runs)
    {
        const auto soonest = [](qint64 seconds) { return seconds == 0 ? std::numeric_limits<qint64>::max() : seconds; };
        switch (sort) {
        case TokenSort::Found: return runs.at(a.source) > runs.at(b.source);
        case TokenSort::Newest: return a.facts.issued > b.facts.issued;
        case TokenSort::Expiry: return soonest(a.facts.expires) < soonest(b.facts.expires);
        case TokenSort::Verdict:
            return a.facts.state != b.facts.state ? a.facts.state < b.facts.state : isTextBefore(a.facts.verdict, b.facts.verdict, false);
        case TokenSort::Issuer: return isTextBefore(a.facts.issuer, b.facts.issuer, true);
        case TokenSort::Subject: return isTextBefore(a.facts.person.joined(), b.facts.person.joined(), true);
        }
        return false;
    }

public:
    static inline std::map<QString, int> spelling; ///< of texts that differ in large and small letters alone: the first one seen
    static void see(const QString &text) { spelling.emplace(text, int(spelling.size())); }
};

/// A list, its plain twin, and a source that is open.
struct Bench {
    explicit Bench(unsigned seed) : chance{std::mt19937(seed)} { Reference::spelling.clear(); }

    void open()
    {
        const QString heading
            = chance.of(std::vector<QString>{QStringLiteral("app.log"), QStringLiteral("Relay"), QStringLiteral("b.har")});
        sources.push_back(records.openSource(heading));
        runs[sources.back()] = int(records.source(sources.back()).run);
        headings[sources.back()] = heading;
    }
    std::pair<int, int> add(int count)
    {
        const int first = last + 1;
        const quint16 source = chance.of(sources);
        for (int i = 0; i < count; ++i) {
            Plain one{++last, source, headings[source], anyFacts(chance), {QStringLiteral("line %1, Authorization").arg(last), {}}};
            for (const QString &text : {one.facts.issuer, one.facts.person.joined(), one.facts.verdict})
                Reference::see(text);
            records.put(one.id, source, one.place, one.facts, QByteArray("token ") + QByteArray::number(last));
            reference.tokens.push_back(one);
        }
        return {first, last};
    }
    void forgetOne()
    {
        if (reference.tokens.empty())
            return;
        const auto gone = reference.tokens.begin() + chance.below(int(reference.tokens.size()));
        records.forget(gone->id);
        reference.tokens.erase(gone);
    }
    void judgeOne()
    {
        if (reference.tokens.empty())
            return;
        Plain &one = reference.tokens[std::size_t(chance.below(int(reference.tokens.size())))];
        const TokenFacts fresh = anyFacts(chance);
        one.facts.verdict = fresh.verdict;
        one.facts.state = fresh.state;
        records.judge(one.id, one.facts);
    }

    Chance chance;
    TokenRecords records;
    Reference reference;
    std::vector<quint16> sources;
    std::map<int, int> runs;
    std::map<quint16, QString> headings;
    int last = 0;
};

std::vector<QString> rowsOf(const TokenListModel &model)
{
    std::vector<QString> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool isHeading = index.data(TokenListModel::IsHeadingRole).toBool();
        rows.push_back(isHeading ? QStringLiteral("heading") : QString::number(index.data(TokenListModel::IdRole).toInt()));
    }
    return rows;
}

/// Without those whose heading is folded.
std::vector<QString> asFolded(const std::vector<QString> &all, const TokenListModel &model)
{
    std::vector<QString> rows;
    bool isFolded = false;
    for (const QString &row : all) {
        const bool isHeading = row == u"heading";
        if (isHeading)
            isFolded = model.foldOf(int(rows.size())) == TokenListModel::Folded;
        if (isHeading || !isFolded)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

/// The list of tokens as an index: what it tells is what a plain vector would.
class Listing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsWhatAPlainVectorWouldBe_data();
    void itIsWhatAPlainVectorWouldBe();
    void aTextIsFoundWhereverItStands();
    void textsAreRankedAsTheyCompare();
    void aTokenIsFoundByItsText();
    void whatIsForgottenIsOverwritten();
    void aPlaceComesBackAsItWas_data();
    void aPlaceComesBackAsItWas();
    void rowsOfAGroupComeAsRowsAndResetNothing();
    void aHeadingCannotBeChosenAndIsPassedOver();
    void aFoldedGroupStaysSoWhateverComes();
    void theFilterFindsInFoldedGroups();
    void aGroupThatBecomesAnotherUnfolds();
    void hostileTextIsMadeVisible();
    void theFilterKnowsPlainWordsForVerdicts_data();
    void theFilterKnowsPlainWordsForVerdicts();
    void whatHasNoPlaceTellsItsPerson_data();
    void whatHasNoPlaceTellsItsPerson();
    void whatNobodyHasJudgedYetIsCountedBesideTheFilter();
};

void Listing::itIsWhatAPlainVectorWouldBe_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 24; ++seed)
        QTest::addRow("adding, judging, forgetting and arranging by chance %u", seed) << seed;
}

void Listing::itIsWhatAPlainVectorWouldBe()
{
    QFETCH(const unsigned, seed);
    Bench bench(seed);
    TokenListModel model(&bench.records);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<QString> filters = {QString(), QString(), QStringLiteral("staging"), QStringLiteral("ID.EX"), QStringLiteral("a"),
        QStringLiteral("expired user-1"), QStringLiteral("relay"), QStringLiteral("REJ"), QStringLiteral("valid"), QString::fromUtf8("üNÏ"),
        QStringLiteral("nowhere to be found")};
    bench.open();
    for (int step = 0; step < 120; ++step) {
        switch (bench.chance.below(9)) {
        case 0: bench.open(); [[fallthrough]];
        case 1: {
            const auto [first, last] = bench.add(1 + bench.chance.below(30));
            model.takeIn(first, last);
            break;
        }
        case 2:
            bench.forgetOne();
            model.refresh();
            break;
        case 3:
            bench.judgeOne();
            model.refresh();
            break;
        case 4:
            if (model.rowCount() > 0)
                model.setFolded(model.headingOver(bench.chance.below(model.rowCount())), bench.chance.below(3) > 0);
            break;
        case 6: // a group is another one at once, and the list has not followed yet
            bench.judgeOne();
            if (model.rowCount() > 0)
                model.setFolded(model.headingOver(bench.chance.below(model.rowCount())), bench.chance.below(2) > 0);
            model.refresh();
            break;
        case 5:
            if (bench.last > 0)
                model.reveal(1 + bench.chance.below(bench.last));
            break;
        default: model.arrange({TokenSort(bench.chance.below(6)), TokenGroup(bench.chance.below(4)), bench.chance.of(filters)});
        }
        QCOMPARE(rowsOf(model), asFolded(bench.reference.rows(model.arrangement(), bench.runs), model));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const int id = model.idAt(row))
            QCOMPARE(model.rowOf(id), row);
    }
}

void Listing::aTextIsFoundWhereverItStands()
{
    Chance chance{std::mt19937(7)};
    TextPool pool;
    std::vector<QString> texts{QString()};
    for (int i = 0; i < 3'000; ++i) {
        QString text;
        for (int length = 1 + chance.below(90); length > 0; --length)
            text += QChar(u'A' + chance.below(4));
        if (pool.intern(text) == texts.size())
            texts.push_back(text);
    }
    QCOMPARE(std::size_t(pool.size()), texts.size());
    for (int length = 1; length <= 9; ++length) {
        QString needle;
        for (int i = 0; i < length; ++i)
            needle += QChar(u'a' + chance.below(4));
        const std::vector<bool> marks = pool.containing(TextPool::folded(needle));
        for (quint32 id = 0; id < pool.size(); ++id)
            QCOMPARE(bool(marks[id]), texts[id].contains(needle, Qt::CaseInsensitive));
    }
}

void Listing::textsAreRankedAsTheyCompare()
{
    Chance chance{std::mt19937(11)};
    TextPool pool;
    for (int i = 0; i < 4'000; ++i) {
        QString text = QString(chance.below(3) * 9, u'p');
        for (int length = chance.below(12); length > 0; --length)
            text += QChar(u'x' + chance.below(2));
        pool.intern(chance.below(2) == 0 ? text : text.toUpper());
    }
    std::vector<quint32> ids(pool.size());
    for (quint32 id = 0; id < pool.size(); ++id)
        ids[pool.ranks()[id]] = id;
    for (std::size_t i = 1; i < ids.size(); ++i)
        QVERIFY2(pool.compare(ids[i - 1], ids[i]) < 0, qPrintable(pool.text(ids[i])));
}

void Listing::aTokenIsFoundByItsText()
{
    Bench bench(3);
    bench.open();
    bench.add(5'000);
    QCOMPARE(bench.records.find("token 4711"), 4711);
    QCOMPARE(bench.records.find("token 0"), 0);
    bench.records.letGo(4711); // it is kept elsewhere now
    QCOMPARE(bench.records.find("token 4711"), 0);
    bench.records.keep(4711, "token 4711");
    QCOMPARE(bench.records.find("token 4711"), 4711);
    const QByteArray large(3 << 20, 'x'); // longer than what texts are kept in
    bench.records.put(5'001, 1, {}, {}, large);
    bench.records.put(5'002, 1, {}, {}, "behind it");
    QCOMPARE(bench.records.text(5'001), QByteArrayView(large));
    QCOMPARE(bench.records.find("behind it"), 5'002);
}

void Listing::whatIsForgottenIsOverwritten()
{
    TokenRecords records;
    const quint16 source = records.openSource(QStringLiteral("app.log"));
    records.put(1, source, {}, {}, "eyJzZWNyZXQ");
    const QByteArrayView text = records.text(1);
    records.forget(1);
    QCOMPARE(text, QByteArrayView(QByteArray(11, '\0')));
    QCOMPARE(records.count(), 0);
    QCOMPARE(records.waiting(), 0);
}

void Listing::aPlaceComesBackAsItWas_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("cleaned");
    QTest::newRow("a line") << QStringLiteral("line 31, Authorization") << QStringList();
    QTest::newRow("several numbers") << QStringLiteral("request 14, $.items[3].token") << QStringList{QStringLiteral("2 quotes")};
    QTest::newRow("leading zeros") << QStringLiteral("line 007") << QStringList();
    QTest::newRow("a number that fits nowhere") << QStringLiteral("line 99999999999999") << QStringList();
    QTest::newRow("no number, two things removed")
        << QStringLiteral("body") << QStringList{QStringLiteral("Bearer prefix"), QStringLiteral("4 line breaks")};
    QTest::newRow("nothing") << QString() << QStringList();
}

void Listing::aPlaceComesBackAsItWas()
{
    QFETCH(const QString, place);
    QFETCH(const QStringList, cleaned);
    TokenRecords records;
    records.put(1, records.openSource(QStringLiteral("app.log")), {place, cleaned}, {});
    QCOMPARE(records.place(records[1]).text, place);
    QCOMPARE(records.place(records[1]).cleaned, cleaned);
}

void Listing::rowsOfAGroupComeAsRowsAndResetNothing()
{
    Bench bench(5);
    TokenListModel model(&bench.records);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.open();
    int resets = 0;
    connect(&model, &TokenListModel::modelReset, this, [&resets] { ++resets; });
    for (int i = 0; i < 10; ++i) {
        const auto [first, last] = bench.add(25);
        model.takeIn(first, last);
    }
    QCOMPARE(resets, 0);
    QCOMPARE(model.rowCount(), 251);
    bench.judgeOne();
    model.refresh(); // as found, nothing moves
    QCOMPARE(resets, 0);
}

void Listing::whatNobodyHasJudgedYetIsCountedBesideTheFilter()
{
    TokenRecords records;
    const quint16 source = records.openSource(QStringLiteral("a.log"));
    TokenFacts facts;
    facts.issuer = QStringLiteral("https://id.prod.example");
    TokenFacts judged = facts;
    judged.state = TokenState::Accepted;
    judged.home = QStringLiteral("prod");
    for (int id = 1; id <= 5; ++id)
        records.put(id, source, {}, facts, "text " + QByteArray::number(id));
    TokenListModel model(&records);
    QCOMPARE(model.unseenCount(), 0);
    TokenArrangement wish;
    wish.filter = QStringLiteral("accepted");
    judged.verdict = QStringLiteral("accepted");
    records.judge(2, judged);
    model.arrange(wish);
    QCOMPARE(model.shownCount(), 1);
    QCOMPARE(model.unseenCount(), 4);
    records.judge(3, judged);
    TokenFacts rejected = judged;
    rejected.verdict = QStringLiteral("rejected");
    rejected.state = TokenState::Rejected;
    records.judge(4, rejected); // it was looked at, and does not fit
    model.refresh();
    QCOMPARE(model.shownCount(), 2);
    QCOMPARE(model.unseenCount(), 2);
    records.put(6, source, {}, facts, "text 6");
    model.takeIn(6, 6);
    QCOMPARE(model.unseenCount(), 3);
    wish.filter = QStringLiteral("id.prod"); // which stands in them all
    model.arrange(wish);
    QCOMPARE(model.shownCount(), 6);
    QCOMPARE(model.unseenCount(), 0);
    wish.filter.clear();
    model.arrange(wish);
    QCOMPARE(model.unseenCount(), 0);
}

void Listing::aHeadingCannotBeChosenAndIsPassedOver()
{
    TokenRecords records;
    records.put(1, records.openSource(QStringLiteral("a.log")), {}, {}, "one");
    records.put(2, records.openSource(QStringLiteral("b.log")), {}, {}, "two");
    const TokenListModel model(&records);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("b.log"));
    QCOMPARE(model.idBeside(2, 1), 1);
    QCOMPARE(model.idBeside(1, -1), 2);
    QCOMPARE(model.idBeside(1, 1), 0);
}

void Listing::aFoldedGroupStaysSoWhateverComes()
{
    TokenRecords records;
    const quint16 a = records.openSource(QStringLiteral("a.log"));
    records.put(1, a, {}, {}, "one");
    TokenListModel model(&records);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.foldOf(0), TokenListModel::NoFold); // the only one: there is nothing to fold it for
    const quint16 b = records.openSource(QStringLiteral("b.log"));
    records.put(2, b, {}, {}, "two");
    model.takeIn(2, 2);
    QCOMPARE(model.foldOf(2), TokenListModel::Open);
    QVERIFY2(model.index(2).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("a.log, 1 token")), "folded or not");
    model.setFolded(2, true);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(1), -1);
    QCOMPARE(model.idBeside(2, 1), 1); // one step on is there all the same
    records.put(3, a, {}, {}, "three");
    model.takeIn(3, 3);
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("a.log, 2 tokens, folded"));
    records.put(4, records.openSource(QStringLiteral("c.log")), {}, {}, "four");
    model.takeIn(4, 4);
    QCOMPARE(model.foldOf(0), TokenListModel::Open); // what is new is in sight
    QCOMPARE(model.foldOf(4), TokenListModel::Folded);
    model.reveal(3);
    QCOMPARE(model.rowOf(3), 6);
    model.foldAll();
    QCOMPARE(model.rowCount(), 3);
    model.setMayFold(false); // a combo box shows it, which has no way to unfold
    QCOMPARE(model.rowCount(), 7);
    model.setMayFold(true);
    QCOMPARE(model.rowCount(), 3);
    model.arrange({TokenSort::Newest, TokenGroup::Verdict});
    QCOMPARE(model.rowCount(), 5); // other groups, none folded
}

void Listing::theFilterFindsInFoldedGroups()
{
    TokenRecords records;
    records.put(1, records.openSource(QStringLiteral("a.log")), {QStringLiteral("line 1"), {}}, {}, "one");
    records.put(2, records.openSource(QStringLiteral("b.log")), {QStringLiteral("line 2"), {}}, {}, "two");
    TokenListModel model(&records);
    model.foldAll();
    TokenArrangement wish;
    wish.filter = QStringLiteral("line");
    model.arrange(wish);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.foldOf(0), TokenListModel::NoFold);
    wish.filter.clear();
    model.arrange(wish);
    QCOMPARE(model.rowCount(), 2);
    wish.filter = QStringLiteral("line");
    model.arrange(wish);
    model.reveal(1); // somebody chooses it among what was found
    wish.filter.clear();
    model.arrange(wish);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.rowOf(1) > 0);
}

/// While it is asked for, a token is of another group: rows and headings agree all the same.
void Listing::aGroupThatBecomesAnotherUnfolds()
{
    TokenRecords records;
    const quint16 source = records.openSource(QStringLiteral("a.log"));
    TokenFacts expired;
    expired.verdict = QStringLiteral("expired");
    expired.state = TokenState::Rejected;
    TokenFacts open;
    open.verdict = QStringLiteral("undecided");
    open.state = TokenState::Undecided;
    records.put(1, source, {}, expired, "one");
    records.put(2, source, {}, open, "two");
    TokenListModel model(&records);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.arrange({TokenSort::Found, TokenGroup::Verdict});
    model.setFolded(2, true);
    QCOMPARE(model.rowCount(), 3);
    open.state = TokenState::Asking;
    open.verdict = QStringLiteral("asking");
    records.judge(2, open);
    QCOMPARE(model.foldOf(2), TokenListModel::Folded); // as it stands on the screen
    model.refresh();
    QCOMPARE(model.foldOf(2), TokenListModel::Open);
    QCOMPARE(model.rowOf(2), 3);
}

void Listing::hostileTextIsMadeVisible()
{
    TokenRecords records;
    TokenFacts facts;
    facts.person.subject = QStringLiteral("admin") + QChar(0x202e) + QStringLiteral("<b>");
    facts.kind = QStringLiteral("Access token");
    records.put(1, records.openSource(QStringLiteral("a.log")), {QStringLiteral("$.a") + QChar(0x200b), {}}, facts, "one");
    TokenListModel model(&records);
    model.arrange({TokenSort::Subject, TokenGroup::None, {}});
    const QString shown = model.index(0).data(TokenListModel::DetailRole).toString();
    QCOMPARE(shown, QStringLiteral("admin<U+202E><b>"));
    QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().contains(QChar(0x202e)));
    model.arrange({});
    QVERIFY(!model.index(1).data(TokenListModel::DetailRole).toString().contains(QChar(0x200b)));
}

void Listing::theFilterKnowsPlainWordsForVerdicts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("found"); ///< ids
    QTest::newRow("a row called otherwise is rejected") << "rejected"
                                                        << "1 2 3";
    QTest::newRow("its beginning is enough") << "Rej"
                                             << "1 2 3";
    QTest::newRow("accepted") << "accepted"
                              << "4";
    QTest::newRow("valid is not invalid") << "valid"
                                          << "4";
    QTest::newRow("invalid") << "invalid"
                             << "1 2 3";
    QTest::newRow("undecided") << "undecided"
                               << "5";
    QTest::newRow("a row's own words") << "not yet valid"
                                       << "3";
    QTest::newRow("a row's own word") << "expired"
                                      << "1";
    QTest::newRow("with another word") << "rejected carol"
                                       << "3";
    QTest::newRow("two characters begin too much") << "va"
                                                   << "2 3";
    QTest::newRow("an e-mail") << "dana@"
                               << "5";
    QTest::newRow("a name") << "okafor dana"
                            << "5";
}

void Listing::theFilterKnowsPlainWordsForVerdicts()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, found);
    TokenRecords records;
    const quint16 source = records.openSource(QStringLiteral("Clipboard"));
    const auto put = [&](int id, const char *verdict, TokenState state, const char *subject) {
        TokenFacts facts;
        facts.person.subject = QString::fromLatin1(subject);
        facts.verdict = QString::fromLatin1(verdict);
        facts.state = state;
        if (id == 5)
            facts.person.names = {QStringLiteral("dana@acme.example"), QStringLiteral("Dana Okafor")};
        records.put(id, source, {}, facts, QByteArray::number(id));
    };
    put(1, "expired", TokenState::Rejected, "ann");
    put(2, "token invalid", TokenState::Rejected, "bob");
    put(3, "not yet valid", TokenState::Rejected, "carol");
    put(4, "good", TokenState::Accepted, "dora");
    put(5, "nobody asked", TokenState::Undecided, "4711");
    TokenListModel model(&records);
    model.arrange({TokenSort::Found, TokenGroup::None, filter});
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += QString::number(model.idAt(row));
    QCOMPARE(ids.join(u' '), found);
    TokenOrder order(&records, {TokenSort::Found, TokenGroup::None, filter});
    for (quint32 id = 1; id <= 5; ++id) // one by one, as they come
        QCOMPARE(order.passes(id), ids.contains(QString::number(id)));
}

void Listing::whatHasNoPlaceTellsItsPerson_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("shown");
    const QString uuid = QStringLiteral("7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3");
    QTest::newRow("a place in words tells enough") << "Authorization"
                                                   << "user-1"
                                                   << "a@b.example"
                                                   << "Authorization";
    QTest::newRow("one of many places, behind the person") << "request 14, Authorization"
                                                           << "4711"
                                                           << "a@b.example"
                                                           << "a@b.example, request 14, Authorization";
    QTest::newRow("one of many places, of nobody") << "line 3, Authorization"
                                                   << ""
                                                   << ""
                                                   << "line 3, Authorization";
    QTest::newRow("its subject") << ""
                                 << "user-1"
                                 << ""
                                 << "user-1";
    QTest::newRow("the text was the token alone") << "whole text"
                                                  << "user-1"
                                                  << ""
                                                  << "user-1";
    QTest::newRow("a long id, its beginning and end") << "" << uuid << "" << QString::fromUtf8("7c2e4a90-5…0c8b417de3");
    QTest::newRow("the e-mail beside an id") << "" << uuid << "dana@acme.example"
                                             << "dana@acme.example";
    QTest::newRow("hostile") << "" << QString(QStringLiteral("a") + QChar(0x202e)) << ""
                             << "a<U+202E>";
    QTest::newRow("nobody, then when it was issued") << ""
                                                     << ""
                                                     << ""
                                                     << "issued 14 Nov 2023 22:13:20";
}

void Listing::whatHasNoPlaceTellsItsPerson()
{
    QFETCH(const QString, place);
    QFETCH(const QString, subject);
    QFETCH(const QString, email);
    QFETCH(const QString, shown);
    TokenRecords records;
    TokenFacts facts;
    facts.person.subject = subject;
    if (!email.isEmpty())
        facts.person.names = {email};
    facts.issued = 1'700'000'000;
    records.put(1, records.openSource(QStringLiteral("Clipboard")), {place, {}}, facts, "one");
    const TokenListModel model(&records);
    const QModelIndex row = model.index(1);
    QCOMPARE(row.data(TokenListModel::DetailRole).toString(), shown);
    const QString said = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(shown.contains(QChar(0x2026)) ? subject : shown), "and for ears, whole");
    QVERIFY(!row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("by itself")));
}

QTEST_GUILESS_MAIN(Listing)
#include "tst_listing.moc"
