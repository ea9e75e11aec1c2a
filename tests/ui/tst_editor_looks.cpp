// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/box_grid.h"
#include "ui/editor/editor_dialog.h"
#include "ui/stage.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>

#include <functional>
#include <utility>

using namespace jotscope;
using test::Stage;

/// How the forms of the environment editor stand.
class EditorLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void fieldsOfEverySortAreOfOneHeight();
    void aLabelStandsBesideItsField();
    void typingMovesNoFieldThatIsTypedInto_data();
    void typingMovesNoFieldThatIsTypedInto();
    void boxesAreWholeInWhateverRoomThereIs_data();
    void boxesAreWholeInWhateverRoomThereIs();

private:
    /// What it moved by, at worst, while texts of all sorts were put in, and its own text again at last.
    int movedByTyping(QWidget *field, const std::function<void(const QString &)> &put);
    std::unique_ptr<Stage> m_stage;
    ui::EditorDialog *m_editor = nullptr;
    QTabWidget *m_tabs = nullptr;
};

void EditorLooks::init()
{
    m_stage = std::make_unique<Stage>();
    QFile file(QStringLiteral(TEST_DATA "/ui/two-environments.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_stage->write(QStringLiteral("environments.json"), file.readAll());
    ui::Options options;
    options.environments = m_stage->file(QStringLiteral("environments.json"));
    m_stage->open(options);
    m_stage->window().openEditor();
    m_editor = m_stage->dialog<ui::EditorDialog>();
    QVERIFY(m_editor);
    m_editor->resize(990, 800);
    m_tabs = m_editor->findChild<QTabWidget *>();
    QVERIFY(m_tabs);
}

void EditorLooks::fieldsOfEverySortAreOfOneHeight()
{
    int seen = 0;
    for (int page = 0; page < m_tabs->count(); ++page) {
        m_tabs->setCurrentIndex(page);
        QTest::qWait(20);
        const auto *line = m_tabs->currentWidget()->findChild<QLineEdit *>();
        for (const QComboBox *choice : m_tabs->currentWidget()->findChildren<QComboBox *>()) {
            if (!choice->isVisible() || !line)
                continue;
            QTRY_COMPARE(choice->height(), line->sizeHint().height());
            ++seen;
        }
    }
    QVERIFY(seen >= 3);
}

/// On the height of what it names, though the field goes on below.
void EditorLooks::aLabelStandsBesideItsField()
{
    int seen = 0;
    for (int page = 0; page < m_tabs->count(); ++page) {
        m_tabs->setCurrentIndex(page);
        QTest::qWait(20);
        for (const QLabel *label : m_tabs->currentWidget()->findChildren<QLabel *>()) {
            const QWidget *field = label->buddy();
            if (!label->isVisible() || !field || !field->isVisible() || !qobject_cast<const QLineEdit *>(field))
                continue;
            const int middle = label->mapTo(m_editor, label->rect().center()).y();
            const int there = field->mapTo(m_editor, field->rect().center()).y();
            QVERIFY2(qAbs(middle - there) <= 3, qPrintable(QStringLiteral("%1: %2 px off").arg(label->text()).arg(middle - there)));
            QVERIFY2(
                label->mapTo(m_editor, label->rect().topRight()).x() < field->mapTo(m_editor, QPoint()).x(), qPrintable(label->text()));
            ++seen;
        }
    }
    QVERIFY(seen >= 8);
}

namespace {

/// Once the layouts have said what they have to say, however busy the machine is.
int settledTop(const QWidget *field)
{
    int top = 0;
    for (int calm = 0; calm < 3; ++calm) {
        QTest::qWait(1);
        const int now = field->mapToGlobal(QPoint()).y();
        if (std::exchange(top, now) != now)
            calm = 0;
    }
    return top;
}

} // namespace

int EditorLooks::movedByTyping(QWidget *field, const std::function<void(const QString &)> &put)
{
    static_cast<QScrollArea *>(m_tabs->currentWidget())->ensureWidgetVisible(field);
    field->setFocus();
    const int before = settledTop(field);
    int moved = 0;
    for (const QString &text : {QStringLiteral("x"), QStringLiteral("https://"), QStringLiteral("https://users.example/a"), QString(),
             QStringLiteral("a\u200bb"), QStringLiteral("https://\u0430pple.example"), QStringLiteral("env:X"), QStringLiteral("{"),
             field->property("before").toString()}) {
        put(text);
        moved = qMax(moved, qAbs(settledTop(field) - before));
    }
    return moved;
}

void EditorLooks::typingMovesNoFieldThatIsTypedInto_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("environment");
    for (const int environment : {0, 1}) {
        QTest::addRow("as it opens, environment %d", environment) << QSize() << environment;
        QTest::addRow("narrow, so that words wrap, environment %d", environment) << QSize(640, 560) << environment;
    }
    QTest::newRow("low, so that it scrolls") << QSize(760, 420) << 1;
}

/// Whoever types looks at one place: whatever is told of it, above or below, comes and goes without moving it.
void EditorLooks::typingMovesNoFieldThatIsTypedInto()
{
    QFETCH(QSize, size);
    QFETCH(int, environment);
    m_editor->choose(m_stage->window().session()->inspector()->environments().at(std::size_t(environment)).name);
    if (size.isValid())
        m_editor->resize(size);
    int seen = 0;
    for (int page = 0; page < m_tabs->count(); ++page) {
        m_tabs->setCurrentIndex(page);
        QTest::qWait(20);
        for (QLineEdit *line : m_tabs->currentWidget()->findChildren<QLineEdit *>()) {
            if (!line->isVisible() || line->isReadOnly() || !line->isEnabled() || qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
                continue;
            line->setProperty("before", line->text());
            const int moved = movedByTyping(line, [line](const QString &text) {
                line->selectAll();
                QTest::keyClick(line, Qt::Key_Delete);
                QGuiApplication::clipboard()->setText(text);
                line->paste();
            });
            QVERIFY2(moved == 0, qPrintable(QStringLiteral("%1, %2: %3 px").arg(m_tabs->tabText(page), line->accessibleName()).arg(moved)));
            ++seen;
        }
        for (auto *text : m_tabs->currentWidget()->findChildren<QPlainTextEdit *>()) {
            text->setProperty("before", text->toPlainText());
            const int moved = movedByTyping(text, [text](const QString &put) {
                text->selectAll();
                QGuiApplication::clipboard()->setText(put);
                text->paste();
            });
            QVERIFY2(moved == 0, qPrintable(QStringLiteral("%1: %2 px").arg(m_tabs->tabText(page)).arg(moved)));
            ++seen;
        }
    }
    QVERIFY2(seen >= 15, qPrintable(QString::number(seen)));
}

void EditorLooks::boxesAreWholeInWhateverRoomThereIs_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("two where both are whole") << 700 << 2;
    QTest::newRow("else one") << 400 << 1;
}

void EditorLooks::boxesAreWholeInWhateverRoomThereIs()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    QWidget window;
    window.resize(800, 400);
    ui::BoxGrid grid(&window);
    for (int i = 0; i < 5; ++i)
        grid.add(new QCheckBox(QStringLiteral("asks again after a while, because of lag"), &grid));
    QVERIFY(grid.minimumSizeHint().width() < 400);
    grid.resize(width, 300);
    window.setVisible(true);
    const QList<QCheckBox *> boxes = grid.findChildren<QCheckBox *>();
    QTRY_COMPARE(boxes[1]->y() == boxes[0]->y(), columns == 2);
    for (const QCheckBox *box : boxes)
        QVERIFY(box->width() >= box->sizeHint().width() && grid.rect().contains(box->geometry()));
}

QTEST_MAIN(EditorLooks)
#include "tst_editor_looks.moc"
