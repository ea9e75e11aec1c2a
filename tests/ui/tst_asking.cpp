// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "jose/mint.h"
#include "net/raw_server.h"
#include "report/details.h"
#include "report/words.h"
#include "ui/editor/editor_dialog.h"
#include "ui/kit/badge_line.h"
#include "ui/kit/clock.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_label.h"
#include "ui/models/environments_model.h"
#include "ui/models/requests_model.h"
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/requests_view.h"
#include "ui/views/table.h"
#include "ui/window/answer_pane.h"
#include "ui/window/cancelled_asking.h"
#include "ui/window/consent_bar.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_model.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"
#include "ui/window/status_line.h"

#include <QAbstractButton>
#include <QTabWidget>
#include <QTcpSocket>

using namespace jotscope;
using namespace jotscope::tests;
using test::Stage;

/// What is asked, of whom, by whose yes; and what is not asked any more.
class Asking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void escapeEndsTheWholeWalk_data();
    void escapeEndsTheWholeWalk();
    void escapeKeepsWhatWasKnown();
    void askOnceIsForOneTokenAlone();
    void askingTheSameTokenAgainNeedsNoFurtherYes();
    void anotherValueForTheSameHostNeedsAYes();
    void aValueThatReadsTheSameNeedsAYes();
    void whatManyHostsGetIsWrittenOutOnce();
    void otherValuesInTheSameWordsAreNotTheSame();
    void hostsAndWhatLeavesBeginAtOneEdge();
    void afterTheYesTheFocusIsOnTheAnswer();
    void everyQuestionOfALookupIsCovered_data();
    void everyQuestionOfALookupIsCovered();
    void keysThatWereFreshWhenTheYesWasGivenStandInNobodysWay();
    void alwaysIsForEveryToken();
    void aHostThatWaitsForAYesKeepsNoOtherWaiting();
    void whatWasAllowedForOneTokenCanBeTakenBack();
    void aFurtherTokenBringsTheBarWhenItIsChosen();
    void aFurtherTokenIsAskedForWhereHostsAreAllowed();
    void tokensThatAreOnlyPassedAreNotAskedFor();
    void sameBytesAreOneVerdict_data();
    void sameBytesAreOneVerdict();
    void theMatrixFollowsTheJourney();
    void aRequestIsCancelledAlone();
    void aFailedEnvironmentIsAskedAgainAlone();
    void requestsAreThoseOfTheTokenThatIsShown();
    void whatWasCancelledStaysWithItsToken();
    void aCellTellsThatItsHostIsAsked();
    void aCancelledAskSaysHowOldTheAnswerIs();
    void aFirstAskThatIsCancelledSaysSo();
    void whatWasBrokenOffIsAsOldAsItsOldestAnswer_data();
    void whatWasBrokenOffIsAsOldAsItsOldestAnswer();
    void requestsAreCountedAlikeEverywhere();
    void theNextStepOpensTheSectionThatItNames_data();
    void theNextStepOpensTheSectionThatItNames();
    void aChosenInstantIsNoAsking();
    void allTokensAreForgottenAndHadBack();

private:
    ui::MainWindow &window() { return m_stage->window(); }
    ui::Session *session() { return window().session(); }
    const diagnosis::Diagnosis &diagnosis() { return session()->current()->inspection.diagnosis; }
    ui::ConsentBar *bar() { return window().page()->consent(); }
    void describe(const QByteArray &more = {});
    QByteArray token(const QByteArray &sub, const QByteArray &more = {}) const;
    void pasteFurther(const QByteArray &text);
    void askOnce() { Stage::click(Stage::button(bar(), QStringLiteral("Ask once"))); }
    directory::UserVerdict user(std::size_t environment = 0) { return diagnosis().environments[environment].user; }
    qsizetype heardOf(const QByteArray &path) const;
    QByteArray environmentAt(const QByteArray &name, const RawServer &users, const QByteArray &more) const;

    std::unique_ptr<RawServer> m_keys;
    std::unique_ptr<RawServer> m_users;
    std::unique_ptr<RawServer> m_others; ///< users of the second environment
    bool m_keysAnswer = true;
    bool m_usersAnswer = true;
    bool m_othersAnswer = true;
    std::optional<keys::SigningKey> m_signer;
    std::unique_ptr<Stage> m_stage;
};

void Asking::init()
{
    m_keysAnswer = m_usersAnswer = m_othersAnswer = true;
    if (!m_signer)
        m_signer = *keys::generateKeyOf(QStringLiteral("P-256"), QStringLiteral("a1"));
    m_keys = std::make_unique<RawServer>([this](QTcpSocket *socket, const QByteArray &) {
        if (!m_keysAnswer)
            return;
        socket->write(answerWith("{\"keys\":[" + keys::publicJwk(m_signer->publicHalf) + "]}"));
        socket->disconnectFromHost();
    });
    const auto users = [](const bool *answers) {
        return [answers](QTcpSocket *socket, const QByteArray &request) {
            if (!*answers)
                return;
            const QByteArray id = request.split(' ').value(1).split('/').last();
            socket->write(answerWith("{\"id\":\"" + id + "\",\"email\":\"" + id + "@example.com\"}"));
            socket->disconnectFromHost();
        };
    };
    m_users = std::make_unique<RawServer>(users(&m_usersAnswer));
    m_others = std::make_unique<RawServer>(users(&m_othersAnswer));
    m_stage = std::make_unique<Stage>();
    m_stage->open();
    describe();
}

void Asking::cleanup()
{
    m_stage.reset();
}

QByteArray Asking::environmentAt(const QByteArray &name, const RawServer &users, const QByteArray &more) const
{
    return "{\"name\":\"" + name + "\",\"issuer\":\"https://id.example\",\"keys\":{\"jwks_url\":\""
        + m_keys->url(QStringLiteral("/%1.json").arg(QString::fromLatin1(name))).toEncoded()
        + "\"},\"user_endpoint\":{\"provider\":\"rest\",\"base_url\":\"" + users.url(QString()).toEncoded() + "\",\"probes\":[]" + more
        + "}}";
}

void Asking::describe(const QByteArray &more)
{
    const QByteArray json = "{\"schema\":\"jotscope/environments/1\",\"environments\":[" + environmentAt("staging", *m_users, more) + ','
        + environmentAt("prod", *m_others, more) + "]}";
    session()->setEnvironments(
        environments::readEnvironments(json, QStringLiteral("test"), QString()).value(), QStringLiteral("environments.json"));
}

QByteArray Asking::token(const QByteArray &sub, const QByteArray &more) const
{
    const QByteArray end = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 3600);
    return *jose::mint("{\"alg\":\"ES256\",\"kid\":\"a1\"}",
        "{\"iss\":\"https://id.example\",\"sub\":\"" + sub + "\",\"exp\":" + end + more + '}', QStringLiteral("ES256"), *m_signer);
}

void Asking::pasteFurther(const QByteArray &text)
{
    capture::Sighting sighting;
    sighting.text = text;
    sighting.origin = QStringLiteral("Clipboard");
    sighting.place = QStringLiteral("whole text");
    session()->add({sighting}, false);
}

qsizetype Asking::heardOf(const QByteArray &path) const
{
    const auto all = m_keys->heard + m_users->heard + m_others->heard;
    return std::count_if(all.begin(), all.end(), [&path](const QByteArray &request) { return request.contains(path); });
}

void Asking::escapeEndsTheWholeWalk_data()
{
    QTest::addColumn<bool>("keysAnswer");
    QTest::newRow("while keys are asked for: no user is") << false;
    QTest::newRow("while a user is asked for: nothing else is") << true;
}

void Asking::escapeEndsTheWholeWalk()
{
    QFETCH(bool, keysAnswer);
    m_keysAnswer = keysAnswer;
    m_usersAnswer = m_othersAnswer = false;
    m_stage->paste(token("ada"));
    askOnce();
    QTRY_VERIFY(heardOf(keysAnswer ? "GET /users/ada" : ".json") == 2);
    const std::size_t asked = session()->network()->ledger().size();
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    QTest::qWait(100);
    QCOMPARE(session()->network()->ledger().size(), asked);
    QCOMPARE(heardOf("/users/"), keysAnswer ? 2 : 0);
    QCOMPARE(user(), directory::UserVerdict::NotAsked);
    QCOMPARE(diagnosis().environments.front().key, keysAnswer ? QStringLiteral("published") : QStringLiteral("not-asked"));
    for (const net::Exchange &one : session()->network()->ledger())
        QVERIFY(!one.isUnderWay);
}

void Asking::escapeKeepsWhatWasKnown()
{
    m_stage->paste(token("ada"));
    askOnce();
    QVERIFY(m_stage->settle());
    QCOMPARE(user(), directory::UserVerdict::Found);
    m_keysAnswer = m_usersAnswer = false;
    m_stage->press(Qt::Key_F5);
    QVERIFY(session()->isAsking());
    QTest::qWait(50);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    QCOMPARE(user(), directory::UserVerdict::Found);
    QCOMPARE(diagnosis().environments.front().verification.verdict, jose::Verification::Verdict::Valid);
}

void Asking::askOnceIsForOneTokenAlone()
{
    m_stage->paste(token("ada"));
    askOnce();
    QVERIFY(m_stage->settle());
    QVERIFY(!bar()->isVisible());
    m_stage->paste(token("eve", ",\"email\":\"eve@example.com\""));
    QVERIFY(bar()->isVisible());
    QTest::qWait(400);
    QVERIFY(!session()->isAsking());
    QCOMPARE(heardOf("eve"), 0);
    QVERIFY(session()->network()->consent().origins.isEmpty());
}

void Asking::askingTheSameTokenAgainNeedsNoFurtherYes()
{
    m_stage->paste(token("ada"));
    askOnce();
    QVERIFY(m_stage->settle());
    QCOMPARE(heardOf("/users/ada"), 2);
    m_stage->press(Qt::Key_F5);
    QVERIFY(session()->isAsking());
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_stage->settle());
    QCOMPARE(heardOf("/users/ada"), 4);
}

void Asking::anotherValueForTheSameHostNeedsAYes()
{
    m_stage->paste(token("ada", ",\"email\":\"ada@example.com\""));
    askOnce();
    QVERIFY(m_stage->settle());
    describe(",\"lookup_claim\":\"email\"");
    QVERIFY(bar()->isVisible());
    m_stage->press(Qt::Key_F5);
    QVERIFY(!session()->isAsking());
    QCOMPARE(heardOf("ada%40example.com") + heardOf("ada@example.com"), 0);
}

/// In the bar a long id is cut in the middle: what was allowed is the id, not how it reads there.
void Asking::aValueThatReadsTheSameNeedsAYes()
{
    const QByteArray allowed = "aaaaaaaaaaaaaaaa-allowed-zzzzzzzzzzzzzzzz";
    const QByteArray other = "aaaaaaaaaaaaaaaa-another-zzzzzzzzzzzzzzzz";
    m_stage->paste(token(allowed, ",\"uid\":\"" + other + '"'));
    askOnce();
    QVERIFY(m_stage->settle());
    QVERIFY(heardOf("/users/" + allowed) > 0);
    describe(",\"lookup_claim\":\"uid\"");
    QVERIFY(bar()->isVisible());
    m_stage->press(Qt::Key_F5);
    QVERIFY(!session()->isAsking());
    QCOMPARE(heardOf(other), 0);
}

void Asking::afterTheYesTheFocusIsOnTheAnswer()
{
    describe();
    m_stage->paste(token("user-1"));
    QVERIFY(bar()->isVisible());
    bar()->firstStop()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar()->firstStop(), Qt::Key_Space);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(window().focusWidget(), static_cast<QWidget *>(window().page()->answer()));
}

void Asking::whatManyHostsGetIsWrittenOutOnce()
{
    const auto row = [](const QString &host, const QString &leaves) {
        ConsentRow made;
        made.environment = host;
        made.origin = QStringLiteral("https://%1.example").arg(host);
        made.what = QStringLiteral("the user user-1");
        made.leaves = leaves;
        return made;
    };
    const QString many = QStringLiteral("the user id, a random id, spellings of the user id, with your saved credential");
    const QString others = QStringLiteral("the user id, an e-mail, spellings of the user id, with your saved credential");
    ui::ConsentBar bar;
    bar.resize(1400, 200);
    bar.show({row(QStringLiteral("a"), many), row(QStringLiteral("b"), many), row(QStringLiteral("c"), others),
        row(QStringLiteral("d"), others), row(QStringLiteral("e"), QStringLiteral("the user id"))});
    QStringList leaving;
    for (const ui::FlowLabel *label : bar.findChildren<ui::FlowLabel *>())
        leaving.append(label->text());
    const QStringList expected{
        many, QStringLiteral("the same as a.example"), others, QStringLiteral("the same as c.example"), QStringLiteral("the user id")};
    QCOMPARE(leaving, expected);
}

/// What leaves stands below its host where the bar is narrow, else beside its first line.
void Asking::hostsAndWhatLeavesBeginAtOneEdge()
{
    ConsentRow row;
    row.origin = QStringLiteral("https://a.example");
    row.what = QStringLiteral("the user user-1");
    row.leaves = QStringLiteral("the user id, a random id, spellings of the user id, with your saved credential");
    for (const bool isNarrow : {true, false}) {
        ui::ConsentBar bar;
        bar.resize(isNarrow ? ui::lines(40) : ui::lines(72), 200);
        bar.show({row});
        QCoreApplication::sendPostedEvents();
        const ui::FlowLabel *leaves = bar.findChild<ui::FlowLabel *>();
        const auto hosts = bar.findChildren<ui::ElidedLabel *>();
        QVERIFY(leaves && hosts.size() == 2);
        QTRY_COMPARE(isNarrow ? leaves->x() : leaves->y(), isNarrow ? hosts[0]->x() : hosts[0]->y());
        QTRY_COMPARE(hosts[1]->y(), hosts[0]->y());
        QVERIFY(isNarrow ? leaves->y() > hosts[0]->y() : leaves->x() > hosts[1]->x());
    }
}

void Asking::otherValuesInTheSameWordsAreNotTheSame()
{
    ConsentRow first;
    first.origin = QStringLiteral("https://a.example");
    first.leaves = QStringLiteral("the user id, a random id, spellings of the user id, with your saved credential");
    first.gives = {QStringLiteral("user-1")};
    ConsentRow second = first;
    second.origin = QStringLiteral("https://b.example");
    second.gives = {QStringLiteral("ann@acme.example")};
    ui::ConsentBar bar;
    bar.show({first, second});
    for (const ui::FlowLabel *label : bar.findChildren<ui::FlowLabel *>())
        QCOMPARE(label->text(), first.leaves);
}

void Asking::everyQuestionOfALookupIsCovered_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *one : {"healthy", "user-disabled", "user-deleted", "wrong-environment", "merged", "invited"})
        QTest::addRow("%s", one) << QString::fromLatin1(one);
}

/// Of the demo, whose hosts answer for keys and users alike: nothing that the bar listed is refused afterwards.
void Asking::everyQuestionOfALookupIsCovered()
{
    QFETCH(QString, scenario);
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(scenario));
    QVERIFY(bar()->isVisible());
    askOnce();
    QVERIFY(m_stage->settle());
    for (const net::Exchange &one : session()->network()->ledger())
        QVERIFY2(one.outcome != net::Exchange::Outcome::Refused, qPrintable(one.purpose + u' ' + one.url.toString() + u' ' + one.message));
    QVERIFY(session()->network()->ledger().size() > 3);
}

/// One host for keys and users: for the second token its row names the user alone.
void Asking::keysThatWereFreshWhenTheYesWasGivenStandInNobodysWay()
{
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy")));
    askOnce();
    QVERIFY(m_stage->settle());
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-disabled")));
    QVERIFY(bar()->isVisible());
    askOnce();
    QVERIFY(m_stage->settle());
    for (const net::Exchange &one : session()->network()->ledger())
        QVERIFY2(one.outcome != net::Exchange::Outcome::Refused, qPrintable(one.purpose + u' ' + one.url.toString() + u' ' + one.message));
    QVERIFY(!bar()->isVisible() || Stage::button(bar(), QStringLiteral("Ask once")) == nullptr);
}

void Asking::alwaysIsForEveryToken()
{
    m_stage->paste(token("ada"));
    Stage::click(Stage::button(bar(), QStringLiteral("Always allow these")));
    QVERIFY(m_stage->settle());
    m_stage->paste(token("eve"));
    QVERIFY(m_stage->settle());
    QCOMPARE(heardOf("/users/eve"), 2);
}

void Asking::aHostThatWaitsForAYesKeepsNoOtherWaiting()
{
    m_stage->paste(token("ada"));
    Stage::click(Stage::button(bar(), QStringLiteral("Always allow these")));
    QVERIFY(m_stage->settle());
    session()->forbid({net::originOf(m_others->url(QString()))});
    m_stage->paste(token("eve"));
    QVERIFY(m_stage->settle());
    QCOMPARE(user(0), directory::UserVerdict::Found);
    QCOMPARE(user(1), directory::UserVerdict::NotAsked);
    QCOMPARE(heardOf("/users/eve"), 1);
    QVERIFY2(bar()->isVisible(), "for the other one");
    askOnce();
    QVERIFY(m_stage->settle());
    QCOMPARE(user(1), directory::UserVerdict::Found);
}

void Asking::whatWasAllowedForOneTokenCanBeTakenBack()
{
    m_stage->paste(token("ada"));
    askOnce();
    QVERIFY(m_stage->settle());
    QVERIFY(session()->waitingRows().empty());
    session()->forbid(session()->allowedOnce().origins);
    QVERIFY(!session()->waitingRows().empty());
    QVERIFY(bar()->isVisible());
}

void Asking::aFurtherTokenBringsTheBarWhenItIsChosen()
{
    m_stage->paste(token("ada"));
    askOnce();
    QVERIFY(m_stage->settle());
    pasteFurther(token("eve"));
    QVERIFY(!bar()->isVisible());
    m_stage->press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(!session()->current()->wasAsked);
    QVERIFY(bar()->isVisible());
    askOnce();
    QVERIFY(m_stage->settle());
    QCOMPARE(heardOf("/users/eve"), 2);
}

void Asking::aFurtherTokenIsAskedForWhereHostsAreAllowed()
{
    m_stage->paste(token("ada"));
    Stage::click(Stage::button(bar(), QStringLiteral("Always allow these")));
    QVERIFY(m_stage->settle());
    pasteFurther(token("eve"));
    QTest::qWait(400);
    QCOMPARE(heardOf("eve"), 0); // nobody has chosen it
    m_stage->press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(user(), directory::UserVerdict::Found);
    QCOMPARE(heardOf("/users/eve"), 2);
}

void Asking::tokensThatAreOnlyPassedAreNotAskedFor()
{
    m_stage->paste(token("ada"));
    Stage::click(Stage::button(bar(), QStringLiteral("Always allow these")));
    QVERIFY(m_stage->settle());
    pasteFurther(token("eve"));
    pasteFurther(token("bob"));
    m_stage->press(Qt::Key_PageUp, Qt::ControlModifier);
    m_stage->press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(user(), directory::UserVerdict::Found);
    QVERIFY(m_stage->settle());
    QCOMPARE(heardOf("/users/bob") + heardOf("/users/eve"), 2);
}

void Asking::sameBytesAreOneVerdict_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("seen twice before it was asked for") << true;
    QTest::newRow("seen again afterwards") << false;
}

void Asking::sameBytesAreOneVerdict()
{
    QFETCH(bool, before);
    const QByteArray text = token("ada");
    m_stage->paste(text);
    const int first = session()->currentId();
    if (before)
        m_stage->paste(text);
    askOnce();
    QVERIFY(m_stage->settle());
    if (!before)
        m_stage->paste(text);
    QVERIFY(session()->currentId() != first);
    QCOMPARE(session()->entries().size(), std::size_t(2));
    QCOMPARE(heardOf("/users/ada"), 2);
    for (const ui::Entry &entry : session()->entries()) {
        QCOMPARE(entry.inspection.diagnosis.verdict, diagnosis::Verdict::Accepted);
        QCOMPARE(session()->records()[quint32(entry.id)].state, ui::TokenState::Accepted);
        QVERIFY(entry.wasAsked);
    }
    QVERIFY(!bar()->isVisible());
}

void Asking::theMatrixFollowsTheJourney()
{
    m_stage->paste(token("ada"));
    ui::EnvironmentsModel *matrix = window().page()->environments()->model();
    QCOMPARE(matrix->chosen(), QStringLiteral("staging"));
    window().page()->claims()->table()->setFocus();
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(diagnosis().environments[std::size_t(diagnosis().presented)].name, QStringLiteral("prod"));
    QCOMPARE(matrix->chosen(), QStringLiteral("prod"));
    QCOMPARE(window().page()->environments()->table()->currentIndex().row(), 1);
    m_stage->press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(matrix->chosen(), QStringLiteral("staging"));
}

void Asking::aRequestIsCancelledAlone()
{
    m_usersAnswer = false;
    m_stage->paste(token("ada"));
    askOnce();
    ui::RequestsView *requests = window().page()->evidence()->requests();
    window().page()->evidence()->setCurrent(ui::EvidenceTabs::Requests);
    QTRY_COMPARE(heardOf("/users/ada"), 2);
    QTRY_COMPARE(user(1), directory::UserVerdict::Found); // prod has answered
    int waiting = -1;
    for (int row = 0; row < requests->model()->rowCount(); ++row) {
        if (requests->model()->at(row)->isUnderWay)
            waiting = row;
    }
    QVERIFY(waiting >= 0);
    QVERIFY(requests->model()->index(waiting, ui::RequestsModel::Answer).data().toString().startsWith(u"asking, "));
    requests->table()->setCurrentIndex(requests->model()->index(0, 0));
    QVERIFY(requests->select(requests->model()->at(waiting)->number));
    QAbstractButton *cancel = Stage::button(requests, QStringLiteral("Cancel this request"));
    QVERIFY(cancel);
    Stage::click(cancel);
    QVERIFY(m_stage->settle());
    QCOMPARE(user(0), directory::UserVerdict::NotAsked);
    QCOMPARE(user(1), directory::UserVerdict::Found);
    QCOMPARE(requests->model()->index(waiting, ui::RequestsModel::Answer).data().toString(), QStringLiteral("cancelled"));
    QVERIFY(!Stage::button(requests, QStringLiteral("Cancel this request")));
    QVERIFY(Stage::button(requests, QStringLiteral("Ask this environment again")));
}

void Asking::aFailedEnvironmentIsAskedAgainAlone()
{
    m_users->close();
    m_stage->paste(token("ada"));
    askOnce();
    QVERIFY(m_stage->settle());
    QCOMPARE(user(0), directory::UserVerdict::Unreachable);
    QCOMPARE(heardOf("/users/ada"), 1);
    QVERIFY(m_users->listen(QHostAddress::LocalHost, quint16(diagnosis().evidence.environments[0].lookup->exchanges.back().url.port())));
    ui::RequestsView *requests = window().page()->evidence()->requests();
    window().page()->evidence()->setCurrent(ui::EvidenceTabs::Requests);
    QVERIFY(requests->select(diagnosis().evidence.environments[0].lookup->exchanges.back().number));
    QAbstractButton *retry = Stage::button(requests, QStringLiteral("Ask this environment again"));
    QVERIFY(retry);
    Stage::click(retry);
    QVERIFY(m_stage->settle());
    QCOMPARE(user(0), directory::UserVerdict::Found);
    QCOMPARE(user(1), directory::UserVerdict::Found); // and was not asked again
    QCOMPARE(heardOf("/users/ada"), 2);
    QCOMPARE(diagnosis().presented, 0);
}

void Asking::requestsAreThoseOfTheTokenThatIsShown()
{
    for (const QByteArray &sub : {QByteArray("ada"), QByteArray("bob")}) {
        m_stage->paste(token(sub));
        askOnce();
        QVERIFY(m_stage->settle());
    }
    const ui::RequestsModel *model = window().page()->evidence()->requests()->model();
    const auto isListed = [model](const QString &path) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->at(row)->url.path().endsWith(path))
                return true;
        }
        return false;
    };
    QVERIFY(isListed(QStringLiteral("/users/bob")) && !isListed(QStringLiteral("/users/ada")));
    const QModelIndex last = model->index(model->rowCount() - 1, ui::RequestsModel::Who);
    QCOMPARE(last.data().toString(), QStringLiteral("service"));
    QVERIFY(isListed(QStringLiteral("/staging.json"))); // keys that were fetched for the other speak for this one too
    session()->setCurrent(session()->entries().back().id);
    QVERIFY(isListed(QStringLiteral("/users/ada")) && !isListed(QStringLiteral("/users/bob")));
    Stage::click(Stage::button(&window(), QStringLiteral("Show ledger")));
    QVERIFY(window().page()->evidence()->current() == ui::EvidenceTabs::Requests);
    QVERIFY(isListed(QStringLiteral("/users/ada")) && isListed(QStringLiteral("/users/bob")));
    QCOMPARE(model->rowCount(), int(session()->network()->ledger().size()));
}

void Asking::whatWasCancelledStaysWithItsToken()
{
    m_keysAnswer = false;
    m_stage->paste(token("ada"));
    askOnce();
    const ui::RequestsView *requests = window().page()->evidence()->requests();
    QTRY_COMPARE(heardOf(".json"), 2);
    QCOMPARE(requests->ownCount(), 2); // while they are under way
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    QCOMPARE(requests->ownCount(), 2);
    m_stage->paste(token("bob"));
    QCOMPARE(requests->ownCount(), 0);
}

void Asking::aCellTellsThatItsHostIsAsked()
{
    m_usersAnswer = false;
    m_stage->paste(token("ada"));
    askOnce();
    QTRY_COMPARE(user(1), directory::UserVerdict::Found);
    ui::EnvironmentsModel *matrix = window().page()->environments()->model();
    const auto word = [&](int row) { return matrix->index(row, ui::EnvironmentsModel::User).data().toString(); };
    QCOMPARE(word(0), QStringLiteral("asking"));
    QCOMPARE(word(1), QStringLiteral("found"));
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    QCOMPARE(word(0), QStringLiteral("not asked"));
}

/// The verdict of before is shown, and nobody must take it for today's.
void Asking::aCancelledAskSaysHowOldTheAnswerIs()
{
    const auto words = [this] { return window().page()->answer()->findChild<ui::BadgeLine *>()->accessibleName(); };
    m_stage->paste(token("ada"));
    askOnce();
    QVERIFY(m_stage->settle());
    QVERIFY2(!words().contains(u"cancelled"), qPrintable(words()));
    QDateTime known;
    for (const net::Exchange &one : session()->network()->ledger()) {
        const QDateTime answered = one.asked.addMSecs(one.milliseconds);
        known = one.purpose == u"lookup" && known.isValid() ? std::min(known, answered) : one.purpose == u"lookup" ? answered : known;
    }
    QTest::qWait(1100); // the second in which it is cancelled is another one
    m_usersAnswer = m_othersAnswer = false;
    m_stage->press(Qt::Key_F5);
    QTRY_COMPARE(heardOf("/users/ada"), 4);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    QCOMPARE(user(), directory::UserVerdict::Found);
    QVERIFY2(words().contains(QStringLiteral("cancelled, as of ") + ui::shownInstant(known)), qPrintable(words()));
    QVERIFY(window().page()->answer()->accessibleDescription().contains(u"cancelled, as of "));
    m_usersAnswer = m_othersAnswer = true;
    m_stage->press(Qt::Key_F5);
    QVERIFY(m_stage->settle());
    QVERIFY2(!words().contains(u"cancelled"), qPrintable(words()));
}

void Asking::aFirstAskThatIsCancelledSaysSo()
{
    m_keysAnswer = m_usersAnswer = m_othersAnswer = false;
    m_stage->paste(token("ada"));
    askOnce();
    QTRY_COMPARE(heardOf(".json"), 2);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    const QString words = window().page()->answer()->findChild<ui::BadgeLine *>()->accessibleName();
    QVERIFY2(words.contains(u"cancelled, incomplete"), qPrintable(words));
    m_stage->paste(token("bob")); // of which nothing was cancelled
    QVERIFY(!window().page()->answer()->findChild<ui::BadgeLine *>()->accessibleName().contains(u"cancelled"));
}

void Asking::whatWasBrokenOffIsAsOldAsItsOldestAnswer_data()
{
    using Made = QList<std::pair<QString, bool>>; // "environment purpose", and whether it was answered; a minute apart
    QTest::addColumn<Made>("asked");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *name, const Made &asked, const char *words) { QTest::newRow(name) << asked << QString::fromLatin1(words); };
    const QString keys = QStringLiteral("a keys");
    const QString user = QStringLiteral("a lookup");
    row("nothing was", {{keys, true}, {user, true}}, "");
    row("the first time", {{keys, true}, {user, false}}, "cancelled, incomplete");
    row("again", {{keys, true}, {user, true}, {keys, true}, {user, false}}, "cancelled, as of 10:01:00");
    row("twice, and the user was never known", {{keys, true}, {user, false}, {keys, false}}, "cancelled, incomplete");
    row("asked again since", {{keys, true}, {user, false}, {keys, true}, {user, true}}, "");
    row("in an environment that has gone", {{QStringLiteral("gone keys"), false}, {keys, true}, {user, true}}, "");
    row("in one of two", {{keys, true}, {user, true}, {QStringLiteral("b keys"), false}}, "cancelled, incomplete");
}

void Asking::whatWasBrokenOffIsAsOldAsItsOldestAnswer()
{
    using Made = QList<std::pair<QString, bool>>;
    QFETCH(Made, asked);
    QFETCH(QString, words);
    std::vector<net::Exchange> ledger;
    QSet<int> numbers;
    for (const auto &[what, isAnswered] : asked) {
        net::Exchange one;
        one.number = int(ledger.size()) + 1;
        one.environment = what.section(u' ', 0, 0);
        one.purpose = what.section(u' ', 1);
        one.outcome = isAnswered ? net::Exchange::Outcome::Answered : net::Exchange::Outcome::Cancelled;
        one.status = isAnswered ? 200 : 0;
        one.asked = QDateTime(QDate::currentDate(), QTime(10, int(ledger.size())), Qt::UTC);
        numbers.insert(one.number);
        ledger.push_back(one);
    }
    QCOMPARE(ui::cancelledText(ledger, numbers, {QStringLiteral("a"), QStringLiteral("b")}), words);
}

void Asking::requestsAreCountedAlikeEverywhere()
{
    const QByteArray json = "{\"schema\":\"jotscope/environments/1\",\"environments\":[" + environmentAt("staging", *m_users, {})
        + ",{\"name\":\"plain\",\"issuer\":\"https://id.example\",\"keys\":{\"jwks_url\":\"http://keys.example/k.json\"}}]}";
    session()->setEnvironments(
        environments::readEnvironments(json, QStringLiteral("test"), QString()).value(), QStringLiteral("environments.json"));
    m_stage->paste(token("ada"));
    askOnce();
    QVERIFY(m_stage->settle());
    const auto &ledger = session()->network()->ledger();
    const auto refused = std::ranges::count(ledger, net::Exchange::Outcome::Refused, [](const net::Exchange &one) { return one.outcome; });
    QCOMPARE(refused, 1);
    QCOMPARE(window().page()->evidence()->requests()->ownCount(), int(ledger.size()));
    const auto reported = report::exchangesOf(session()->current()->inspection);
    QCOMPARE(reported.size(), ledger.size());
    const QString counted = QStringLiteral("%1 requests").arg(ledger.size());
    QCOMPARE(report::requestsText(reported), counted + QStringLiteral(", 1 of them not sent"));
    std::vector<const net::Exchange *> unsent = reported;
    std::erase_if(unsent, [](const net::Exchange *one) { return one->outcome != net::Exchange::Outcome::Refused; });
    QCOMPARE(report::requestsText(unsent), QStringLiteral("nothing has left this computer"));
    QString status;
    for (const auto *label : window().findChild<ui::StatusLine *>()->findChildren<ui::ElidedLabel *>())
        status += label->fullText() + u' ';
    QVERIFY2(status.contains(counted + QStringLiteral(" (1 not sent)")), qPrintable(status));
}

void Asking::theNextStepOpensTheSectionThatItNames_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("section");
    const QByteArray endpoint = R"("user_endpoint":{"provider":"rest","base_url":"https://users.example"})";
    QTest::newRow("no keys, no endpoint") << QByteArray() << QStringLiteral("Keys");
    QTest::newRow("no keys") << ',' + endpoint << QStringLiteral("Keys");
    QTest::newRow("keys, no endpoint") << QByteArray(R"(,"keys":{"secret":"env:NONE"})") << QStringLiteral("User endpoint");
}

void Asking::theNextStepOpensTheSectionThatItNames()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, section);
    const QByteArray json
        = R"({"schema":"jotscope/environments/1","environments":[{"name":"staging","issuer":"https://id.example")" + rest + "}]}";
    session()->setEnvironments(
        environments::readEnvironments(json, QStringLiteral("test"), QString()).value(), QStringLiteral("environments.json"));
    m_stage->paste(token("ada"));
    window().configure();
    const auto *editor = m_stage->dialog<ui::EditorDialog>();
    QVERIFY(editor);
    QCOMPARE(editor->sections()->tabText(editor->sections()->currentIndex()), section);
}

void Asking::aChosenInstantIsNoAsking()
{
    m_stage->paste(token("ada"));
    session()->setAsOf(QDateTime::currentDateTimeUtc());
    const auto *model = window().page()->journey()->view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(!model->index(row, 0).data(ui::JourneyModel::IsWorkingRole).toBool());
}

void Asking::allTokensAreForgottenAndHadBack()
{
    for (const QByteArray &sub : {QByteArray("ada"), QByteArray("eve")})
        m_stage->paste(token(sub));
    std::vector<capture::Sighting> many(400);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].text = token("user" + QByteArray::number(qulonglong(i)));
        many[i].origin = QStringLiteral("a.log");
    }
    QVERIFY(session()->gather(std::move(many)));
    QTRY_COMPARE_WITH_TIMEOUT(session()->records().waiting(), 0, 20'000);
    const int id = session()->currentId();
    const int count = session()->records().count();
    QCOMPARE(count, 402);
    session()->forgetAll();
    QCOMPARE(session()->records().count(), 0);
    QVERIFY(session()->entries().empty());
    QVERIFY(!session()->current());
    m_stage->paste(token("new"));
    QCOMPARE(session()->records().count(), 1);
    session()->restore();
    QCOMPARE(session()->records().count(), count + 1);
    QCOMPARE(session()->currentId(), id);
    QCOMPARE(session()->records().waiting(), 0);
    session()->forgetAll();
    QCOMPARE(session()->records().count(), 0);
}

QTEST_MAIN(Asking)
#include "tst_asking.moc"
