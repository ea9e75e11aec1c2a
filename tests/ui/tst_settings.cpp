// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/approvals.h"
#include "keys/key_cache.h"
#include "ui/kit/clock.h"
#include "ui/kit/concealed.h"
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/table.h"
#include "ui/views/token_view.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/consent_bar.h"
#include "ui/window/cross_fade.h"
#include "ui/window/inspection_page.h"
#include "ui/window/kept_settings.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/motion.h"
#include "ui/window/proxy_dialog.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/settings_hosts.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProxyStyle>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace jotscope;
using namespace std::chrono_literals;
using test::Stage;

/// Ctrl+,: what is changed there counts at once, and at the next start.
class Settings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        ui::KeptSettings().clear(); // of the test before: Qt keeps to the folder it saw first
    }
    void cleanup()
    {
        m_stage.reset();
        ui::setMotionReduced(false);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void itsWordsBeginWhereReadingBegins_data();
    void itsWordsBeginWhereReadingBegins();
    void coloursAndMotionAreThoseOfTheMenu();
    void zoomCountsAtOnceAndIsKept();
    void theLanguageIsKeptForTheNextStart();
    void timesFollow();
    void aLeewayIsKeptForTheNextStart();
    void aLeewayChosenBesideTheTimelineIsNot();
    void aStartOfflineAsksNobody();
    void aForgottenHostIsAskedAboutAgain();
    void allHostsAreForgotten();
    void theProxyHasItsOwnDialog();
    void copiedTokensLeaveTheClipboard();
    void whatOthersCopiedStays();
    void neverMeansNever();
    void aTokenInAClaimIsConcealedToo();
    void keptKeysAreForgotten();
    void theEnvironmentsFileIsNamed();
    void theFormOfThePanesIsRemembered();
    void dividersAreRememberedWhereSomebodyMovedThem();
    void nothingMovesWhereItIsUnwelcome_data();
    void nothingMovesWhereItIsUnwelcome();
    void olderSettingsAreTakenOverOnce();
    void everySectionIsReachedByKeys();
    void nothingIsCutInASmallWindow();

private:
    ui::SettingsDialog *settings(int section = 0);
    void choose(const QString &name, int index);
    QComboBox *combo(const QString &name);
    void start();
    std::unique_ptr<Stage> m_stage;
};

ui::SettingsDialog *Settings::settings(int section)
{
    m_stage->press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_stage->dialog<ui::SettingsDialog>();
    for (int i = 0; i < section; ++i)
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Down);
    return dialog;
}

/// The combo box that is labelled so.
QComboBox *Settings::combo(const QString &name)
{
    for (const QLabel *label : m_stage->window().findChild<ui::SettingsDialog *>()->findChildren<QLabel *>()) {
        if (label->text() == name)
            return qobject_cast<QComboBox *>(label->buddy());
    }
    return nullptr;
}

/// With the keys of a person.
void Settings::choose(const QString &name, int index)
{
    QComboBox *one = combo(name);
    QVERIFY2(one && one->isVisible(), qPrintable(name));
    one->setFocus();
    while (one->currentIndex() != index) {
        const int before = one->currentIndex();
        QTest::keyClick(one, before < index ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(one->currentIndex() != before);
    }
}

void Settings::start()
{
    m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
}

void Settings::itsWordsBeginWhereReadingBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// Those of the settings, of the keys and of the question for consent: Qt leaves English words at the left.
void Settings::itsWordsBeginWhereReadingBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto check = [side](const QWidget *around) {
        int seen = 0;
        for (const QLabel *label : around->findChildren<QLabel *>()) {
            const bool isPlain = label->metaObject() == &QLabel::staticMetaObject && !label->text().isEmpty();
            const auto wanted = side | Qt::AlignAbsolute;
            if (isPlain)
                QVERIFY2((label->alignment() & (Qt::AlignHorizontal_Mask)) == wanted, qPrintable(label->text()));
            seen += isPlain;
        }
        QVERIFY(seen > 0);
    };
    m_stage->press(Qt::Key_Comma, Qt::ControlModifier);
    check(m_stage->dialog<ui::SettingsDialog>());
    m_stage->dialog<ui::SettingsDialog>()->accept();
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    check(m_stage->dialog<ui::KeysDialog>());
    check(m_stage->window().page()->consent());
}

void Settings::coloursAndMotionAreThoseOfTheMenu()
{
    ui::MainWindow &window = m_stage->open();
    ui::SettingsDialog *dialog = settings();
    choose(QStringLiteral("Colours"), 2);
    QCOMPARE(ui::scheme(), ui::Scheme::Dark);
    QCOMPARE(window.actions()->colours->checkedAction()->data().toString(), QStringLiteral("dark"));
    window.actions()->colours->actions().at(1)->trigger();
    QCOMPARE(combo(QStringLiteral("Colours"))->currentIndex(), 1);
    auto *still = Stage::button(dialog, QStringLiteral("Reduce motion"));
    still->setFocus();
    m_stage->press(Qt::Key_Space);
    QVERIFY(window.actions()->reduceMotion->isChecked());
    QVERIFY(ui::isMotionReduced());
    window.close();
    QCOMPARE(m_stage->open().actions()->colours->checkedAction()->data().toString(), QStringLiteral("light"));
    QVERIFY(m_stage->window().actions()->reduceMotion->isChecked());
}

void Settings::zoomCountsAtOnceAndIsKept()
{
    ui::MainWindow &window = m_stage->open();
    const double before = QApplication::font().pointSizeF();
    settings();
    QCOMPARE(combo(QStringLiteral("Zoom"))->currentText(), QStringLiteral("100 %"));
    choose(QStringLiteral("Zoom"), 3);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.1);
    window.close();
    m_stage->open();
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.1);
    settings();
    QCOMPARE(combo(QStringLiteral("Zoom"))->currentText(), QStringLiteral("110 %"));
}

void Settings::theLanguageIsKeptForTheNextStart()
{
    ui::MainWindow &window = m_stage->open();
    settings();
    choose(QStringLiteral("Language"), 2);
    QCOMPARE(window.actions()->language->checkedAction()->data().toString(), QStringLiteral("de"));
    window.close();
    m_stage->open();
    QCOMPARE(m_stage->window().actions()->language->checkedAction()->data().toString(), QStringLiteral("de"));
}

void Settings::timesFollow()
{
    ui::MainWindow &window = m_stage->open();
    settings(1);
    choose(QStringLiteral("Times are shown in"), 1);
    QVERIFY(!window.actions()->utc->isChecked());
    QVERIFY(!ui::showsUtc());
    choose(QStringLiteral("Times are shown in"), 0);
    QVERIFY(ui::showsUtc());
}

void Settings::aLeewayIsKeptForTheNextStart()
{
    start();
    settings(1);
    choose(QStringLiteral("Leeway"), 5);
    QCOMPARE(m_stage->window().session()->leeway(), std::optional(120));
    m_stage->window().close();
    m_stage->open();
    QCOMPARE(m_stage->window().session()->leeway(), std::optional(120));
    settings(1);
    QCOMPARE(combo(QStringLiteral("Leeway"))->currentIndex(), 5);
    choose(QStringLiteral("Leeway"), 0);
    QVERIFY(!m_stage->window().session()->leeway());
    m_stage->open();
    QVERIFY(!m_stage->window().session()->leeway());
}

void Settings::aLeewayChosenBesideTheTimelineIsNot()
{
    start();
    m_stage->window().session()->setLeeway(300);
    m_stage->window().close();
    m_stage->open();
    QVERIFY(!m_stage->window().session()->leeway());
}

void Settings::aStartOfflineAsksNobody()
{
    m_stage->open();
    QVERIFY(!m_stage->window().session()->isOffline());
    ui::SettingsDialog *dialog = settings(2);
    auto *offline = static_cast<QCheckBox *>(Stage::button(dialog, QStringLiteral("Start offline")));
    QVERIFY(offline);
    offline->setFocus();
    m_stage->press(Qt::Key_Space);
    QVERIFY(!m_stage->window().session()->isOffline()); // this run goes on
    m_stage->open();
    QVERIFY(m_stage->window().session()->isOffline());
    QVERIFY(!m_stage->window().actions()->online->isChecked());
}

void Settings::aForgottenHostIsAskedAboutAgain()
{
    start();
    ui::ConsentBar *bar = m_stage->window().page()->consent();
    QVERIFY(bar->isVisible());
    const QString origin = bar->rows().front().origin;
    Stage::click(Stage::button(bar, QStringLiteral("Always allow these")));
    QVERIFY(m_stage->settle());
    QVERIFY(!environments::loadApprovals().origins.isEmpty() || !environments::loadApprovals().secrets.isEmpty());
    QVERIFY(m_stage->window().session()->waitingRows().empty());
    ui::SettingsDialog *dialog = settings(2);
    auto *hosts = dialog->findChild<ui::SettingsHosts *>();
    const int before = hosts->list()->count();
    const auto found = hosts->list()->findItems(origin, Qt::MatchStartsWith);
    QVERIFY(!found.isEmpty());
    hosts->list()->setCurrentItem(found.front());
    hosts->list()->setFocus();
    m_stage->press(Qt::Key_Delete);
    QVERIFY(hosts->list()->count() < before || before == 1);
    QVERIFY(hosts->list()->findItems(origin, Qt::MatchStartsWith).isEmpty());
    QVERIFY(!environments::loadApprovals().origins.contains(origin));
    for (const auto &[secret, where] : environments::loadApprovals().secrets)
        QVERIFY(where != origin);
    const auto waiting = m_stage->window().session()->waitingRows();
    QVERIFY(std::any_of(waiting.begin(), waiting.end(), [&origin](const ConsentRow &row) { return row.origin == origin; }));
}

void Settings::allHostsAreForgotten()
{
    start();
    Stage::click(Stage::button(m_stage->window().page()->consent(), QStringLiteral("Always allow these")));
    QVERIFY(m_stage->settle());
    ui::SettingsDialog *dialog = settings(2);
    Stage::click(Stage::button(dialog, QStringLiteral("Forget all")));
    QCOMPARE(environments::loadApprovals(), environments::Approvals());
    QCOMPARE(dialog->findChild<ui::SettingsHosts *>()->list()->item(0)->text(), QStringLiteral("No host may be asked yet."));
    QVERIFY(!Stage::button(dialog, QStringLiteral("Forget all"))->isEnabled());
    QVERIFY(m_stage->window().session()->network()->consent().origins.isEmpty());
}

void Settings::theProxyHasItsOwnDialog()
{
    m_stage->open();
    ui::SettingsDialog *dialog = settings(2);
    Stage::click(Stage::button(dialog, QStringLiteral("Proxy…")));
    auto *proxy = m_stage->dialog<ui::ProxyDialog>();
    QVERIFY(proxy);
    Stage::click(Stage::button(proxy, QStringLiteral("Directly, without a proxy")));
    Stage::click(Stage::button(proxy, QStringLiteral("Use it")));
    QTRY_VERIFY(!m_stage->window().findChild<ui::ProxyDialog *>());
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) { return one->text() == u"Directly, without a proxy."; }));
}

void Settings::copiedTokensLeaveTheClipboard()
{
    start();
    settings(3);
    choose(QStringLiteral("Copied tokens and secrets leave the clipboard"), 0);
    QCOMPARE(ui::ConcealedCopy::ofThisRun()->keptFor(), std::chrono::milliseconds(30s));
    ui::ConcealedCopy::ofThisRun()->setKeptFor(20ms);
    m_stage->window().page()->token()->copyAction()->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"eyJ"));
    QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(m_stage->window().findChild<ui::StatusLine *>()->currentMessage().contains(u"clipboard"));
    m_stage->open();
    QCOMPARE(ui::ConcealedCopy::ofThisRun()->keptFor(), std::chrono::milliseconds(30s)); // as it was chosen
}

void Settings::whatOthersCopiedStays()
{
    start();
    m_stage->window().page()->token()->copyAction()->trigger();
    QVERIFY(ui::ConcealedCopy::ofThisRun()->isThere());
    QApplication::clipboard()->setText(QStringLiteral("something else"));
    QVERIFY(!ui::ConcealedCopy::ofThisRun()->isThere());
    ui::ConcealedCopy::ofThisRun()->remove();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("something else"));
}

void Settings::neverMeansNever()
{
    start();
    settings(3);
    choose(QStringLiteral("Copied tokens and secrets leave the clipboard"), 3);
    m_stage->window().page()->token()->copyAction()->trigger();
    QTest::qWait(30);
    QVERIFY(ui::ConcealedCopy::ofThisRun()->isThere());
    ui::ConcealedCopy::ofThisRun()->setKeptFor(1ms); // what waits for no end gets one
    QTRY_VERIFY(!ui::ConcealedCopy::ofThisRun()->isThere());
}

void Settings::aTokenInAClaimIsConcealedToo()
{
    m_stage->open();
    const QByteArray inner = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
    const QByteArray payload = "{\"id_token\":\"" + inner + "\",\"sub\":\"1\"}";
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    m_stage->paste(QByteArrayLiteral("{\"alg\":\"HS256\"}").toBase64(options) + '.' + payload.toBase64(options) + ".AAAA");
    m_stage->press(Qt::Key_4, Qt::ControlModifier);
    ui::Table *claims = m_stage->window().page()->claims()->table();
    claims->setCurrentIndex(claims->model()->index(0, 1));
    m_stage->press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QString::fromLatin1(inner)));
    QVERIFY(ui::ConcealedCopy::ofThisRun()->isThere());
    claims->setCurrentIndex(claims->model()->index(1, 1));
    m_stage->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1"));
    QVERIFY(!ui::ConcealedCopy::ofThisRun()->isThere());
}

void Settings::keptKeysAreForgotten()
{
    m_stage->open();
    const QString folder = keys::KeyCache::usualFolder();
    QVERIFY(QDir().mkpath(folder));
    keys::KeyCache cache(folder);
    keys::Kept kept;
    kept.body = "{\"keys\":[]}";
    kept.fetched = QDateTime::currentDateTimeUtc();
    cache.keep({QUrl(QStringLiteral("https://id.example/jwks")), {}}, kept);
    QFile other(folder + QStringLiteral("/notes.json"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    ui::SettingsDialog *dialog = settings(3);
    QAbstractButton *forget = Stage::button(dialog, QStringLiteral("Forget them"));
    QVERIFY(forget->isEnabled());
    Stage::click(forget);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("notes.json")});
    QVERIFY(!forget->isEnabled());
    QDir(folder).removeRecursively();
}

void Settings::theEnvironmentsFileIsNamed()
{
    m_stage->open();
    ui::SettingsDialog *dialog = settings(4);
    const auto fields = dialog->findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.begin(), fields.end(),
        [](const QLineEdit *one) { return one->isVisible() && one->isReadOnly() && one->text().endsWith(u"environments.json"); }));
}

void Settings::theFormOfThePanesIsRemembered()
{
    start();
    ui::InspectionPage *page = m_stage->window().page();
    page->evidence()->setCurrent(ui::EvidenceTabs::Requests);
    page->claims()->setJson(true);
    page->claims()->setJsonForm(false, true);
    m_stage->window().close();
    m_stage->close();
    start();
    page = m_stage->window().page();
    QCOMPARE(page->evidence()->current(), ui::EvidenceTabs::Requests);
    QVERIFY(page->claims()->isJson() && page->claims()->json()->isVisible());
    QVERIFY(page->claims()->isExact() && !page->claims()->json()->isWrapped());
}

/// Else the panes take the room that what is shown then needs, also after a start in which none was ever seen.
void Settings::dividersAreRememberedWhereSomebodyMovedThem()
{
    const QString key = QStringLiteral("window/dividers");
    const auto restart = [this] {
        m_stage->window().close();
        m_stage->close();
    };
    m_stage->open().resize(1440, 872);
    restart();
    QVERIFY(ui::KeptSettings().value(key).toByteArray().isEmpty());
    m_stage->explainStagingToken({1440, 872});
    const auto right = [this] { return m_stage->window().page()->evidence()->width(); };
    const int first = right();
    restart();
    QVERIFY(ui::KeptSettings().value(key).toByteArray().isEmpty());
    m_stage->explainStagingToken({1440, 872});
    QCOMPARE(right(), first);
    m_stage->window().page()->evidence()->setFocus();
    for (int press = 0; press < 3; ++press) { // to the divider between the sides
        m_stage->press(Qt::Key_F8);
        m_stage->press(Qt::Key_Left);
    }
    QVERIFY(right() != first);
    const int moved = right();
    m_stage->window().resize(1000, 700); // another shape and back
    QTRY_VERIFY(right() != moved);
    m_stage->window().resize(1440, 872);
    QTRY_COMPARE(right(), moved);
    restart();
    m_stage->explainStagingToken({1440, 872});
    QCOMPARE(right(), moved);
}

void Settings::nothingMovesWhereItIsUnwelcome_data()
{
    QTest::addColumn<bool>("isReduced");
    QTest::addColumn<int>("duration");
    QTest::addColumn<bool>("fades");
    QTest::newRow("the answer fades in") << false << 200 << true;
    QTest::newRow("the person wants less motion") << true << 200 << false;
    QTest::newRow("the desktop's style wants none") << false << 0 << false;
}

void Settings::nothingMovesWhereItIsUnwelcome()
{
    QFETCH(bool, isReduced);
    QFETCH(int, duration);
    QFETCH(bool, fades);
    class Paced : public QProxyStyle {
    public:
        int duration = 0;
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
        {
            return hint == SH_Widget_Animation_Duration ? duration : QProxyStyle::styleHint(hint, option, widget, data);
        }
    } style;
    style.duration = duration;
    start();
    QVERIFY(m_stage->settle());
    auto *answer = m_stage->window().findChild<ui::AnswerPane *>();
    QTRY_VERIFY(!answer->findChild<ui::CrossFade *>());
    answer->setStyle(&style);
    ui::setMotionReduced(isReduced);
    m_stage->paste("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA");
    QCOMPARE(answer->findChild<ui::CrossFade *>() != nullptr, fades);
    QTRY_VERIFY(!answer->findChild<ui::CrossFade *>()); // and is over soon
    answer->setStyle(nullptr);
}

void Settings::olderSettingsAreTakenOverOnce()
{
    QVERIFY(ui::KeptSettings().fileName().endsWith(u"/jotscope/jotscope.conf"));
    const QString from = m_stage->file(QStringLiteral("before/jotscope.conf"));
    const QString to = m_stage->file(QStringLiteral("after/jotscope.conf"));
    QVERIFY(QDir().mkpath(m_stage->file(QStringLiteral("before"))));
    m_stage->write(QStringLiteral("before/jotscope.conf"), "[view]\nzoom=130\n");
    ui::KeptSettings::takeOver(from, to);
    QCOMPARE(QSettings(to, QSettings::IniFormat).value(QStringLiteral("view/zoom")).toInt(), 130);
    QVERIFY(!QFileInfo::exists(m_stage->file(QStringLiteral("before")))); // it was empty then
    QVERIFY(QDir().mkpath(m_stage->file(QStringLiteral("before"))));
    m_stage->write(QStringLiteral("before/jotscope.conf"), "[view]\nzoom=90\n");
    ui::KeptSettings::takeOver(from, to);
    QCOMPARE(QSettings(to, QSettings::IniFormat).value(QStringLiteral("view/zoom")).toInt(), 130);
}

void Settings::everySectionIsReachedByKeys()
{
    start();
    ui::SettingsDialog *dialog = settings();
    auto *sections = dialog->findChild<QListWidget *>();
    auto *pages = dialog->findChild<QStackedWidget *>();
    for (int section = 0; section < sections->count(); ++section) {
        QCOMPARE(pages->currentIndex(), section);
        int wanted = 1;
        for (const QWidget *one : pages->currentWidget()->findChildren<QWidget *>())
            wanted += one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) && !one->focusProxy();
        sections->setFocus();
        QSet<QWidget *> met;
        for (int press = 0; press < wanted + 2; ++press) {
            m_stage->press(Qt::Key_Tab);
            met.insert(dialog->focusWidget());
        }
        for (QWidget *one : pages->currentWidget()->findChildren<QWidget *>()) {
            if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) && !one->focusProxy())
                QVERIFY2(met.contains(one), one->metaObject()->className());
        }
        sections->setFocus();
        QTest::keyClick(sections, Qt::Key_Down);
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void Settings::nothingIsCutInASmallWindow()
{
    m_stage->open();
    ui::SettingsDialog *dialog = settings();
    choose(QStringLiteral("Zoom"), 12);
    dialog->resize(1000, 600);
    QTest::qWait(20);
    for (int section = 0; section < 5; ++section) {
        dialog->goTo(section);
        QTest::qWait(5);
        const auto *page = static_cast<QScrollArea *>(dialog->findChild<QStackedWidget *>()->currentWidget());
        QVERIFY(page->widget()->width() <= page->viewport()->width());
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(
                    button->width() >= button->fontMetrics().horizontalAdvance(button->text().remove(u'&')), qPrintable(button->text()));
        }
    }
}

QTEST_MAIN(Settings)
#include "tst_settings.moc"
