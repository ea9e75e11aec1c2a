// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/column_area.h"
#include "ui/kit/flow_label.h"
#include "ui/stage.h"
#include "ui/views/environments_view.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/consent_bar.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace jotscope;
using test::Stage;

/// What keyboards and screen readers need, in every state of the window.
class WindowAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void everyTextIsPlain_data() { states(); }
    void everyTextIsPlain();
    void everyStopHasAName_data() { states(); }
    void everyStopHasAName();
    void tabReachesEverythingAndComesBack_data() { states(); }
    void tabReachesEverythingAndComesBack();
    void noWordOfAButtonIsCut_data();
    void noWordOfAButtonIsCut();
    void dialogsAreNamedAndPlain_data();
    void dialogsAreNamedAndPlain();
    void stepsSpeakInWords();
    void mnemonicsAreUniqueInEachMenu();
    void shortcutsAreUnique();
    void answerIsAnnounced();
    void whatWouldLeaveIsShownWhole_data();
    void whatWouldLeaveIsShownWhole();

    void hostsThatScrollAreReachedByTheKeyboard();
    void theTickOfTheTokenOutlivesAResize();

private:
    void states();
    void enter(const QString &state);
    std::unique_ptr<Stage> m_stage;
};

namespace {

/// Buttons stand for their own text, combo boxes for the label beside them: Qt looks for it among the siblings only.
QString nameOf(QWidget *widget)
{
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        for (const QLabel *label : combo->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (label->buddy() == combo)
                return label->text();
        }
        return combo->accessibleDescription();
    }
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
        && !qobject_cast<const QMenuBar *>(widget);
}

QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *one = widget; one; one = one->parentWidget())
        path.prepend(QString::fromLatin1(one->metaObject()->className()));
    return path.mid(qMax(0, path.size() - 5)).join(u'/');
}

/// Stops without a name; what is typed into an editable combo box is a field of its own for screen readers.
QString nameless(const QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool isTyped = qobject_cast<QLineEdit *>(widget) && qobject_cast<QComboBox *>(widget->parentWidget()) && widget->isVisible();
        if ((isStop(widget) || isTyped) && nameOf(widget).trimmed().isEmpty())
            found.append(placeOf(widget));
    }
    return found.join(QStringLiteral(", "));
}

/// What scrolls around a widget where the window is too low.
const QWidget *columnAround(const QWidget *widget)
{
    while (widget && !qobject_cast<const ui::ColumnArea *>(widget))
        widget = widget->parentWidget();
    return widget ? static_cast<const ui::ColumnArea *>(widget)->widget() : nullptr;
}

} // namespace

void WindowAccess::states()
{
    QTest::addColumn<QString>("state");
    for (const char *state :
        {"empty", "pasted, nothing asked", "explained", "one column", "without environments", "not a token", "searched"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void WindowAccess::enter(const QString &state)
{
    ui::Options options;
    options.size = state == u"one column" ? QSize(800, 760) : QSize(1440, 900);
    m_stage->open(options);
    if (state == u"empty")
        return;
    if (state == u"not a token")
        return m_stage->paste("sk_live_4eC39HqLyjWDarjtT1zdp7dc");
    if (state == u"without environments")
        return m_stage->paste("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIiwiaXNzIjoiaHR0cHM6Ly9pZC5leGFtcGxlIn0.AAAA");
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    if (state == u"pasted, nothing asked")
        return;
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->settle());
    if (state == u"searched")
        m_stage->press(Qt::Key_F, Qt::ControlModifier);
}

void WindowAccess::everyTextIsPlain()
{
    QFETCH(QString, state);
    enter(state);
    for (const QLabel *label : m_stage->window().findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(placeOf(label) + u' ' + label->text()));
    for (const QWidget *widget : m_stage->window().findChildren<QWidget *>())
        QVERIFY2(!Qt::mightBeRichText(widget->toolTip()), qPrintable(placeOf(widget)));
}

void WindowAccess::everyStopHasAName()
{
    QFETCH(QString, state);
    enter(state);
    QCOMPARE(nameless(&m_stage->window()), QString());
}

void WindowAccess::tabReachesEverythingAndComesBack()
{
    QFETCH(QString, state);
    enter(state);
    QSet<QWidget *> wanted;
    for (QWidget *widget : m_stage->window().findChildren<QWidget *>()) {
        if (isStop(widget))
            wanted.insert(widget);
    }
    QSet<QWidget *> met;
    for (int press = 0; press < 2 * wanted.size() + 4; ++press) {
        m_stage->press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget(), "the focus left the window");
        met.insert(QApplication::focusWidget());
    }
    for (const QWidget *widget : wanted)
        QVERIFY2(met.contains(const_cast<QWidget *>(widget)), qPrintable(QStringLiteral("Tab does not reach ") + placeOf(widget)));
}

void WindowAccess::noWordOfAButtonIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zooms");
    QTest::addColumn<QString>("state");
    for (const char *state : {"empty", "pasted, nothing asked", "explained"}) {
        for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1024, 640), QSize(800, 600), QSize(640, 480)}) {
            const QString name = QStringLiteral("%1x%2, %3").arg(size.width()).arg(size.height()).arg(QLatin1String(state));
            QTest::newRow(qPrintable(name)) << size << 0 << QString::fromLatin1(state);
        }
    }
    QTest::newRow("1440x900 at 150 %") << QSize(1440, 900) << 5 << "explained";
    QTest::newRow("1440x900 at 200 %") << QSize(1440, 900) << 10 << "explained";
}

void WindowAccess::noWordOfAButtonIsCut()
{
    QFETCH(QSize, size);
    QFETCH(int, zooms);
    QFETCH(QString, state);
    enter(state);
    ui::MainWindow &window = m_stage->window();
    for (int i = 0; i < zooms; ++i)
        m_stage->press(Qt::Key_Plus, Qt::ControlModifier);
    window.resize(size);
    QTest::qWait(20);
    if (zooms == 0)
        QCOMPARE(window.size(), size);
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text().remove(u'&')),
            qPrintable(placeOf(button) + u' ' + button->text()));
        const QWidget *column = columnAround(button);
        const QWidget *ground = column ? column : &window;
        const QRect place(button->mapTo(ground, QPoint(0, 0)), button->size());
        QVERIFY2(ground->rect().adjusted(0, 0, 1, 1).contains(place), qPrintable(QStringLiteral("outside: ") + button->text()));
    }
}

void WindowAccess::dialogsAreNamedAndPlain_data()
{
    QTest::addColumn<QString>("dialog");
    for (const char *dialog : {"keys", "report", "environment", "editor", "capture", "proxy", "help", "hosts", "about", "settings"})
        QTest::newRow(dialog) << QString::fromLatin1(dialog);
}

void WindowAccess::dialogsAreNamedAndPlain()
{
    QFETCH(QString, dialog);
    enter(QStringLiteral("pasted, nothing asked"));
    ui::Actions *actions = m_stage->window().actions();
    const QHash<QString, QAction *> openers = {{QStringLiteral("keys"), actions->keys}, {QStringLiteral("report"), actions->report},
        {QStringLiteral("environment"), actions->addEnvironment}, {QStringLiteral("editor"), actions->editEnvironments},
        {QStringLiteral("capture"), actions->capture}, {QStringLiteral("proxy"), actions->proxy}, {QStringLiteral("help"), actions->help},
        {QStringLiteral("about"), actions->about}, {QStringLiteral("settings"), actions->settings}};
    if (dialog == u"hosts")
        Stage::click(Stage::button(m_stage->window().page()->consent(), QStringLiteral("Choose hosts…")));
    else
        openers.value(dialog)->trigger();
    auto *open = m_stage->dialog<QDialog>();
    QVERIFY(open);
    QVERIFY(!open->windowTitle().isEmpty());
    for (const QLabel *label : open->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    QCOMPARE(nameless(open), QString());
    for (auto *pages : open->findChildren<QStackedWidget *>()) {
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QCOMPARE(nameless(open), QString());
        }
    }
    if (open->isModal()) { // offscreen no other dialog becomes the active window, to which Esc goes
        QTest::keyClick(open, Qt::Key_Escape);
        QVERIFY(!open->isVisible());
    }
}

void WindowAccess::stepsSpeakInWords()
{
    enter(QStringLiteral("explained"));
    m_stage->window().session()->setPresented(QStringLiteral("prod"));
    const QAbstractItemModel *model = m_stage->window().page()->journey()->view()->model();
    QCOMPARE(model->rowCount(), 9);
    const QString issuer = model->index(int(diagnosis::Step::Issuer), 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(issuer.startsWith(u"Issuer, ") && issuer.contains(u"cause"), qPrintable(issuer));
    for (int step = 0; step < model->rowCount(); ++step)
        QVERIFY(model->index(step, 0).data(Qt::AccessibleTextRole).toString().contains(u", "));
}

void WindowAccess::mnemonicsAreUniqueInEachMenu()
{
    enter(QStringLiteral("empty"));
    for (const QMenu *menu : m_stage->window().findChildren<QMenu *>()) {
        QSet<QString> met;
        for (const QAction *action : menu->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(key.isEmpty() || !met.contains(key), qPrintable(menu->title() + u' ' + action->text()));
            met.insert(key);
        }
    }
}

void WindowAccess::shortcutsAreUnique()
{
    enter(QStringLiteral("empty"));
    QHash<QString, QString> met;
    for (const QAction *action : m_stage->window().actions()->all()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!met.contains(keys.toString()), qPrintable(action->text() + u' ' + met.value(keys.toString())));
            met.insert(keys.toString(), action->text());
        }
    }
}

void WindowAccess::answerIsAnnounced()
{
    enter(QStringLiteral("explained"));
    const ui::AnswerPane *answer = m_stage->window().page()->answer();
    const auto *current = m_stage->window().session()->current();
    QVERIFY(answer->accessibleName().contains(current->inspection.diagnosis.headline));
    QVERIFY(answer->accessibleDescription().contains(current->inspection.diagnosis.nextStep));
}

void WindowAccess::whatWouldLeaveIsShownWhole_data()
{
    QTest::addColumn<int>("zoom");
    QTest::newRow("at the normal size") << 100;
    QTest::newRow("at twice the size") << 200;
}

/// What a person says yes to is never cut, and the environments it is about stay in sight above it.
void WindowAccess::whatWouldLeaveIsShownWhole()
{
    QFETCH(int, zoom);
    Stage &stage = *m_stage;
    ui::MainWindow &window = stage.open();
    for (int percent = 100; percent < zoom; percent += 10)
        window.actions()->zoomIn->trigger();
    stage.describeEnvironments();
    stage.paste(stage.tokenOf(QStringLiteral("wrong-environment")));
    ui::ConsentBar *bar = window.page()->consent();
    QVERIFY(bar->isVisible());
    int rows = 0;
    for (const ConsentRow &row : bar->rows()) {
        if (!row.refused.isEmpty() || row.token || row.leaves == u"nothing of this token")
            continue;
        const auto labels = bar->findChildren<ui::FlowLabel *>();
        const auto label
            = std::find_if(labels.begin(), labels.end(), [&row](const ui::FlowLabel *one) { return one->text() == row.leaves; });
        QVERIFY2(label != labels.end(), qPrintable(row.leaves));
        QTRY_VERIFY2((*label)->height() >= (*label)->heightForWidth((*label)->width()),
            qPrintable(QStringLiteral("%1 px of %2 at %3: %4")
                           .arg((*label)->height())
                           .arg((*label)->heightForWidth((*label)->width()))
                           .arg((*label)->width())
                           .arg(row.leaves)));
        ++rows;
    }
    QVERIFY(rows > 0);
    if (zoom > 100)
        return;
    window.resize(1440, 872);
    QTRY_VERIFY(window.page()->environments()->height() >= window.page()->environments()->leastHeight());
}

void WindowAccess::hostsThatScrollAreReachedByTheKeyboard()
{
    ui::MainWindow &window = m_stage->open();
    window.resize(800, 600);
    for (int percent = 100; percent < 200; percent += 10)
        window.actions()->zoomIn->trigger();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    auto *area = window.page()->consent()->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(isStop(area));
    area->setFocus(Qt::TabFocusReason);
    m_stage->press(Qt::Key_PageDown);
    QVERIFY(area->verticalScrollBar()->value() > 0);
    for (int percent = 200; percent > 100; percent -= 10)
        window.actions()->zoomOut->trigger();
    window.resize(1440, 900);
    QTRY_VERIFY(!isStop(area)); // all of it is seen
}

/// Rows that are laid out anew are the same rows.
void WindowAccess::theTickOfTheTokenOutlivesAResize()
{
    ui::ConsentBar bar;
    ConsentRow token;
    token.origin = QStringLiteral("https://id.example");
    token.what = QStringLiteral("whether it is active");
    token.token = true;
    bar.resize(1600, 200);
    bar.show({token});
    static_cast<QWidget &>(bar).show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    bar.findChild<QCheckBox *>()->setChecked(true);
    bar.findChild<QCheckBox *>()->setFocus();
    bar.resize(500, 200);
    QTRY_COMPARE(bar.findChildren<QCheckBox *>().size(), 1); // the one before is gone
    QVERIFY(bar.isTokenTicked());
    QVERIFY(bar.findChild<QCheckBox *>()->hasFocus());
    bar.show({token}); // asked anew, of another token perhaps
    QVERIFY(!bar.isTokenTicked());
}

QTEST_MAIN(WindowAccess)
#include "tst_window_access.moc"
