// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"
#include "jose/base64url.h"
#include "language/retold.h"
#include "language/told.h"
#include "net/network.h"
#include "report/case_file.h"
#include "report/format.h"
#include "report/words.h"
#include "report_file.h"
#include "ui/editor/editor_dialog.h"
#include "ui/kit/language.h"
#include "ui/kit/spoken.h"
#include "ui/mnemonics.h"
#include "ui/models/exchange_text.h"
#include "ui/models/timeline.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_dialog.h"
#include "ui/report/report_preview.h"
#include "ui/stage.h"
#include "ui/window/environment_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTextEdit>

using namespace jotscope;
using test::Stage;

/// The window in the language that the environment variable JOTSCOPE_TEST_LANGUAGE names: one a process.
class WindowLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void answerIsToldInIt();
    void sentencesAreWrittenAsTheLanguageDoes();
    void adviceNamesFieldsAsTheFormDoes_data();
    void adviceNamesFieldsAsTheFormDoes();
    void mnemonicsAreUniqueInEachMenu();
    void mnemonicsAreUniqueOnEachPageOfADialog();
    void marksOfTheTimelineLeadToTheirClaims();
    void anIssuerThatNobodyDescribedIsOffered();
    void whatIsWrittenIsEnglish_data();
    void whatIsWrittenIsEnglish();
    void reportSpeaksItUnlessEnglishIsChosen();
    void recordedCaseIsWrittenInEnglish();
    void writingChangesNothingThatIsShown();
    void messagesAreRecordedInEnglishAndShownInIt();
    void failedRequestIsShownInIt();

private:
    const diagnosis::Diagnosis &diagnosis() { return m_stage.window().session()->current()->inspection.diagnosis; }
    Stage m_stage; ///< one for all: its demo asks hundreds of questions
};

namespace {

/// Letters that no English text has: of German and Chinese words.
QString foreignLettersIn(const QString &text)
{
    QString found;
    for (const QChar letter : text) {
        if (letter.unicode() >= 0xc0 && letter.isLetter() && found.size() < 20)
            found += letter;
    }
    return found;
}

void noteMnemonics(const QList<QAction *> &actions, const QString &menu, QStringList &twice)
{
    QStringList seen;
    for (const QAction *action : actions) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && seen.contains(key))
            twice.append(menu + QStringLiteral(": ") + action->text());
        seen.append(key);
        if (action->menu())
            noteMnemonics(action->menu()->actions(), action->text(), twice);
    }
}

} // namespace

void WindowLanguage::initTestCase()
{
    const QString language = qEnvironmentVariable("JOTSCOPE_TEST_LANGUAGE");
    QVERIFY(!language.isEmpty());
    ui::speak(language);
    QVERIFY(!Told::isEnglish());
    ui::Options options;
    options.demo = true;
    options.select = QStringLiteral("wrong-environment");
    m_stage.open(options);
    QVERIFY(QTest::qWaitFor([this] { return m_stage.window().isSettled(); }, 200000)); // every sample is asked: long on a busy machine
}

void WindowLanguage::answerIsToldInIt()
{
    const diagnosis::Diagnosis english = [this] {
        const InEnglish scope;
        return diagnosis::diagnose(diagnosis().evidence);
    }();
    QCOMPARE(diagnosis().cause, english.cause);
    QVERIFY(diagnosis().headline != english.headline);
    QVERIFY(diagnosis().nextStep != english.nextStep);
    QCOMPARE(diagnosis().causes.size(), english.causes.size());
    for (std::size_t i = 0; i < english.causes.size(); ++i) {
        QCOMPARE(diagnosis().causes[i].id, english.causes[i].id); // whatever the words, the judgement is one
        QCOMPARE(diagnosis().causes[i].standing, english.causes[i].standing);
        QVERIFY2(diagnosis().causes[i].title != english.causes[i].title, qPrintable(english.causes[i].title));
    }
    QCOMPARE(diagnosis().findings.size(), english.findings.size());
    for (std::size_t i = 0; i < english.findings.size(); ++i)
        QCOMPARE(diagnosis().findings[i].id, english.findings[i].id);
}

/// A name begins a sentence with a capital letter where the language has them, and the language's own stop ends it.
void WindowLanguage::sentencesAreWrittenAsTheLanguageDoes()
{
    const bool isChinese = qEnvironmentVariable("JOTSCOPE_TEST_LANGUAGE") == u"zh_CN";
    const QString headline = diagnosis().headline;
    QVERIFY2(headline.contains(isChinese ? u"prod" : u"Prod"), qPrintable(headline));
    QVERIFY2(!headline.contains(isChinese ? u"Prod" : u"prod"), qPrintable(headline));
    const QString next = diagnosis().nextStep;
    QVERIFY2(next.endsWith(isChinese ? u'。' : u'.'), qPrintable(next));
}

void WindowLanguage::adviceNamesFieldsAsTheFormDoes_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *form, const char *label, const char *advice) {
        QTest::newRow(advice) << QString::fromLatin1(form) << QString::fromLatin1(label) << QString::fromLatin1(advice);
    };
    row("EndpointForm", "&Known good id",
        "Fill in \"Known good id\" of %1 (known_good_id): if it is found, the answer is about this user.");
    row("EndpointForm", "&Known good id", "Check \"Known good id\" of %1 (known_good_id): it is not found either.");
    row("EndpointForm", "a known good and a random id",
        "Tick \"a known good and a random id\" of %1 (probe controls): if the known one is found, the answer is about this user.");
    row("EndpointForm", "by e-mail and other claims",
        "Tick \"by e-mail and other claims\" of %1 (probe alternates): does the same person have another id?");
    row("EndpointForm", "by e-mail and other claims",
        "Under JSON, say as \"alternates\" of user_endpoint how users are searched, or untick \"by e-mail and other claims\" (probe "
        "alternates).");
    row("EndpointForm", "&Base address", "If %1 is the same user service, write it as \"Base address\" of %2 (base_url).");
    row("EndpointForm", "&Base address", "Correct \"Base address\" (base_url), version or realm of the user endpoint of %1.");
    row("EndpointForm", "&Base address",
        "Check \"Base address\" (base_url) and path of the user endpoint of %1: what came is larger than a user record.");
    row("IdentityForm", "A&lso known as", "Write the issuer alike at both ends, or add it to \"Also known as\" (issuer_aliases).");
    row("IdentityForm", "A&lso known as",
        "Write the issuer the same way at both ends, or, if it is the same place, add it to \"Also known as\" of %1 (issuer_aliases).");
    row("NetworkForm", "&Client certificate", "Name the \"Client certificate\" that %1 asks for under Network of %2 (client_certificate).");
    row("NetworkForm", "Allow &http:// off this computer",
        "Correct it at the provider, or tick \"Allow http:// off this computer\" of %1 (allow_insecure_http).");
    row("EditorDialog", "Network",
        "Have %1 show a certificate that fits, or trust it under Network of %2: its authority (ca_file), or this certificate alone.");
    row("EditorDialog", "JSON",
        "Look in the users of %1 whether this id was ever there. Under JSON of %1, \"alternates\" of user_endpoint lets Jotscope search.");
    row("EditorDialog", "JSON",
        "Under JSON of %1, say as \"found\" and \"not_found\" of user_endpoint what its answers look like: this one (%2) has no form "
        "known here.");
    row("EditorDialog", "Login", "Name it under Login of %2 (%1), or use another flow.");
    row("LoginForm", "&Client id", "Register a client at the provider, and enter its \"Client id\" (client_id) under Login of %1.");
    row("LoginForm", "Its s&ecret",
        "Say where it is, as \"Its secret\" (client_secret) under Login of %1: \"keychain:NAME\", \"env:NAME\" or \"file:PATH\".");
    row("LoginForm", "&Refresh token",
        "Say where it is, as \"Refresh token\" (refresh_token) under Login of %1: \"keychain:NAME\", \"env:NAME\" or \"file:PATH\".");
    row("LoginForm", "&Token endpoint",
        "Check the issuer of %1, or name \"Token endpoint\" (token_endpoint) and the others under its Login.");
}

/// Who reads it in the form finds it there, and who keeps the file finds its member.
void WindowLanguage::adviceNamesFieldsAsTheFormDoes()
{
    QFETCH(QString, form);
    QFETCH(QString, label);
    QFETCH(QString, advice);
    QVERIFY(advice.contains(ui::plainWords(label)));
    const QString context = QStringLiteral("jotscope::ui::") + form;
    const QString shown = ui::plainWords(QCoreApplication::translate(context.toLatin1().constData(), label.toLatin1().constData()));
    const QString told = Told::tr(advice.toLatin1().constData());
    QVERIFY2(told.contains(shown), qPrintable(told + QStringLiteral(" / ") + shown));
}

void WindowLanguage::mnemonicsAreUniqueInEachMenu()
{
    QStringList twice;
    noteMnemonics(m_stage.window().menuBar()->actions(), QStringLiteral("menu bar"), twice);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void WindowLanguage::mnemonicsAreUniqueOnEachPageOfADialog()
{
    const auto all = m_stage.window().session()->inspector()->environments();
    QVERIFY(!all.empty());
    net::Network network;
    const ui::EditorDialog editor(all, m_stage.file(QStringLiteral("e.json")), &network, {});
    QStringList twice = test::mnemonicsTwiceOnAnyPage(&editor);
    const ui::EnvironmentDialog simple({}, m_stage.file(QStringLiteral("e.json")));
    twice += test::mnemonicsTwice(&simple);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void WindowLanguage::marksOfTheTimelineLeadToTheirClaims()
{
    QStringList claims;
    for (const ui::TimeLane &lane : ui::timelineOf(m_stage.window().session()->current()->inspection).lanes) {
        for (const ui::TimeMark &mark : lane.marks)
            claims += mark.selection.claim;
    }
    QVERIFY2(claims.contains(QStringLiteral("iat")) && claims.contains(QStringLiteral("exp")), qPrintable(claims.join(u' ')));
}

void WindowLanguage::anIssuerThatNobodyDescribedIsOffered()
{
    net::Network network;
    Inspector inspector(&network);
    capture::Sighting sighting;
    sighting.text = "eyJhbGciOiJub25lIn0." + jose::toBase64Url("{\"iss\":\"https://id.other.example\"}") + '.';
    const std::vector<ConsentRow> rows = inspector.consentRows(inspector.inspectOffline(sighting).diagnosis.evidence.token);
    QVERIFY(!rows.empty());
    QCOMPARE(rows.front().namedBy, QStringLiteral("iss"));
    QVERIFY(!rows.front().what.contains(u"named by"));
}

void WindowLanguage::whatIsWrittenIsEnglish_data()
{
    QTest::addColumn<int>("format");
    for (const report::Format format : report::allFormats())
        QTest::newRow(report::titleOf(format)) << int(format);
}

void WindowLanguage::whatIsWrittenIsEnglish()
{
    QFETCH(int, format);
    ReportWish wish;
    wish.format = report::Format(format);
    wish.isInEnglish = report::isForPeople(wish.format); // which speak the window's language else
    const auto all = m_stage.window().session()->inEnglish();
    QVERIFY(!all.empty());
    const ReportBytes written = reportOf(all, wish, QDateTime::currentDateTimeUtc());
    QVERIFY(written.bytes.size() > 1000);
    QCOMPARE(foreignLettersIn(QString::fromUtf8(written.bytes)), QString());
    QCOMPARE(foreignLettersIn(written.removed.join(u' ')), QString());
}

void WindowLanguage::reportSpeaksItUnlessEnglishIsChosen()
{
    m_stage.press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_stage.dialog<ui::ReportDialog>();
    QVERIFY(dialog);
    const auto closing = qScopeGuard([dialog] { dialog->reject(); });
    const auto shown = [dialog] { return dialog->preview()->text()->toPlainText(); };
    const QString told = Told::again(report::titleOf(report::Chapter::Causes));
    QTRY_VERIFY(shown().contains(diagnosis().headline)); // the page
    QVERIFY(shown().contains(told) && !shown().contains(u"Causes"));
    QComboBox *language = nullptr;
    for (QComboBox *box : dialog->choices()->findChildren<QComboBox *>()) {
        if (box->itemText(1) == u"English")
            language = box;
    }
    QVERIFY(language && language->isVisibleTo(dialog));
    for (const char *ending : {"html", "md", "pdf"}) {
        dialog->setPath(m_stage.file(QStringLiteral("a.") + QLatin1String(ending)));
        language->setCurrentIndex(0);
        QTRY_VERIFY2(shown().contains(told), ending);
        language->setCurrentIndex(1);
        QTRY_VERIFY2(shown().contains(u"Causes"), ending);
        QVERIFY2(foreignLettersIn(shown()).isEmpty(), qPrintable(foreignLettersIn(shown())));
    }
    language->setCurrentIndex(0);
    dialog->setPath(m_stage.file(QStringLiteral("a.json")));
    QTRY_VERIFY(shown().startsWith(u'{'));
    QVERIFY(!language->isVisibleTo(dialog)); // a format for programs is English
    QVERIFY2(foreignLettersIn(shown()).isEmpty(), qPrintable(foreignLettersIn(shown())));
}

/// Read in the window's language, written as every file is.
void WindowLanguage::recordedCaseIsWrittenInEnglish()
{
    ui::Session session;
    ReportWish wish;
    wish.format = report::Format::Case;
    const auto all = m_stage.window().session()->inEnglish();
    const QDateTime asOf = all.front().diagnosis.evidence.now;
    auto read = report::readCase(reportOf(all, wish, asOf).bytes, QStringLiteral("a.jotscope"));
    QVERIFY(read);
    session.addRecorded(std::move(read->inspections));
    wish.format = report::Format::Json;
    QCOMPARE(foreignLettersIn(QString::fromUtf8(reportOf(session.inEnglish(), wish, asOf).bytes)), QString());
}

void WindowLanguage::writingChangesNothingThatIsShown()
{
    const QString headline = diagnosis().headline;
    const auto all = m_stage.window().session()->inEnglish();
    QCOMPARE(diagnosis().headline, headline);
    const auto current = std::size_t(m_stage.window().session()->current() - m_stage.window().session()->entries().data());
    QVERIFY(all[current].diagnosis.headline != headline);
    QCOMPARE(all[current].diagnosis.cause, diagnosis().cause);
}

void WindowLanguage::messagesAreRecordedInEnglishAndShownInIt()
{
    QStringList recorded;
    const auto all = m_stage.window().session()->inEnglish();
    for (const report::Inspection &inspection : all) {
        for (const diagnosis::EnvironmentEvidence &environment : inspection.diagnosis.evidence.environments) {
            for (const directory::Question &question :
                environment.lookup ? environment.lookup->questions : std::vector<directory::Question>())
                recorded.append(question.message);
            recorded.append(environment.keyProblems);
        }
        for (const net::Exchange *exchange : report::exchangesOf(inspection))
            recorded << exchange->message << exchange->notes;
    }
    recorded.removeAll(QString());
    recorded.removeDuplicates();
    QVERIFY2(recorded.size() > 20, qPrintable(recorded.join(u'\n')));
    ReportWish wish;
    wish.format = report::Format::Json;
    const QString written = QString::fromUtf8(reportOf(all, wish, QDateTime::currentDateTimeUtc()).bytes);
    for (const QString &message : recorded) {
        QVERIFY2(retold(message) != message, qPrintable(message)); // it is English, and the window knows it
        QVERIFY2(!written.contains(retold(message)), qPrintable(message));
    }
}

void WindowLanguage::failedRequestIsShownInIt()
{
    net::Exchange exchange;
    exchange.outcome = net::Exchange::Outcome::Failed;
    exchange.stage = net::Exchange::Stage::Tls;
    exchange.message = QStringLiteral("TLS with https://%1.example failed: its certificate was revoked.");
    exchange.notes = {QStringLiteral("TLS: it is valid from 2026-01-01 00:00 UTC to 2026-02-01 00:00 UTC.")};
    const QStringList shown = ui::transcriptOf(exchange);
    QVERIFY(shown.contains(retold(exchange.message)));
    QVERIFY(!shown.contains(exchange.message));
    QVERIFY(retold(exchange.message).contains(u"https://%1.example"));
    QVERIFY(shown.contains(retold(exchange.notes.first())));
    QVERIFY(!shown.contains(exchange.notes.first()));
    QCOMPARE(report::answerText(exchange), retold(exchange.message));
    const InEnglish scope;
    QCOMPARE(report::answerText(exchange), exchange.message);
    QVERIFY(ui::transcriptOf(exchange).contains(exchange.message));
}

QTEST_MAIN(WindowLanguage)
#include "tst_window_language.moc"
