// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contrast.h"
#include "ui/kit/badge_line.h"
#include "ui/kit/elided_combo.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/paint.h"
#include "ui/views/segments.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>

using namespace jotscope::ui;
using jotscope::test::contrast;

/// How controls look under the program's style sheet: read, reached and pressed by everybody.
class Controls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyScheme(Scheme::Light); }
    void aHintIsReadable_data();
    void aHintIsReadable();
    void aTickIsLargeEnoughToPress();
    void whatIsTickedGrowsWithTheLetters_data();
    void whatIsTickedGrowsWithTheLetters();
    void theRingIsTheOnlySignOfFocus_data();
    void theRingIsTheOnlySignOfFocus();
    void theTabWithTheFocusHasARing();
    void theRingOfACellTouchesNoText();
    void aSentenceKeepsItsEnd_data();
    void aSentenceKeepsItsEnd();
    void aSentenceBeginsWhereReadingBegins();
    void everySegmentIsFramed_data();
    void everySegmentIsFramed();
    void aChoiceThatIsCutSaysSo();
};

namespace {

/// As it comes out on that ground.
QColor onGround(const QColor &ink, const QColor &ground)
{
    const double part = ink.alphaF();
    const auto mix = [part](double above, double below) { return above * part + below * (1 - part); };
    return QColor::fromRgbF(
        float(mix(ink.redF(), ground.redF())), float(mix(ink.greenF(), ground.greenF())), float(mix(ink.blueF(), ground.blueF())));
}

/// With the focus that Tab gives.
template <class W>
void showFocused(W &widget)
{
    widget.show();
    (void)QTest::qWaitForWindowActive(&widget);
    QTest::keyClick(&widget, Qt::Key_Tab); // from now on the window shows where the focus is
    widget.setFocus(Qt::TabFocusReason);
}

/// Right to left for a while, as a whole program is.
class Mirror {
public:
    explicit Mirror(Qt::LayoutDirection direction) { QApplication::setLayoutDirection(direction); }
    ~Mirror() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(Mirror)
};

QRect inked(const QImage &image, const QColor &ground)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != ground)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

void Controls::aHintIsReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<bool>("isCombo");
    for (const auto &[scheme, name] :
        {std::pair{Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::HighContrast, "high contrast"}}) {
        QTest::newRow(qPrintable(QStringLiteral("in a field, %1").arg(QLatin1String(name)))) << int(scheme) << false;
        QTest::newRow(qPrintable(QStringLiteral("in an editable combo box, %1").arg(QLatin1String(name)))) << int(scheme) << true;
    }
}

void Controls::aHintIsReadable()
{
    QFETCH(int, scheme);
    QFETCH(bool, isCombo);
    applyScheme(Scheme(scheme));
    QLineEdit alone;
    QComboBox combo;
    combo.setEditable(true);
    QLineEdit *line = isCombo ? combo.lineEdit() : &alone;
    line->setPlaceholderText(QStringLiteral("https://id.example"));
    (isCombo ? static_cast<QWidget *>(&combo) : &alone)->show();
    QCOMPARE(line->palette().color(QPalette::Text), colour(Role::Text));
    const QColor ground = colour(Role::Pane);
    const QColor hint = onGround(line->palette().color(QPalette::PlaceholderText), ground);
    QVERIFY2(contrast(hint, ground) >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(hint.name()).arg(contrast(hint, ground))));
}

void Controls::aTickIsLargeEnoughToPress()
{
    const QFont usual = QApplication::font();
    QFont small = usual;
    small.setPixelSize(11);
    QApplication::setFont(small);
    QCheckBox box(QStringLiteral("Save"));
    QRadioButton radio(QStringLiteral("Save"));
    box.ensurePolished();
    radio.ensurePolished();
    QApplication::setFont(usual);
    QVERIFY2(box.sizeHint().height() >= 24, qPrintable(QString::number(box.sizeHint().height())));
    QVERIFY2(radio.sizeHint().height() >= 24, qPrintable(QString::number(radio.sizeHint().height())));
}

void Controls::whatIsTickedGrowsWithTheLetters_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {11, 13, 15, 16, 19, 26})
        QTest::addRow("letters of %d px", pixels) << pixels;
}

/// A radio button stays round, and none is squeezed below its words.
void Controls::whatIsTickedGrowsWithTheLetters()
{
    QFETCH(int, pixels);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    applyScheme(Scheme::Light);
    QCheckBox box(QStringLiteral("Save"));
    QRadioButton radio(QStringLiteral("Save"));
    radio.show();
    box.show();
    const QFontMetrics metrics(font);
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect tick = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    const int boxLeast = box.minimumHeight();
    const int radioLeast = radio.minimumHeight();
    const QColor corner
        = radio.grab().toImage().pixelColor(radio.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &radio).topLeft());
    QApplication::setFont(usual);
    applyScheme(Scheme::Light);
    QVERIFY2(tick.height() >= qMax(16, pixels * 14 / 13 + 2), qPrintable(QString::number(tick.height())));
    QVERIFY(boxLeast >= metrics.height() && radioLeast >= metrics.height());
    QVERIFY2(corner != colour(Role::Outline), "a round one has no corner");
}

void Controls::theRingIsTheOnlySignOfFocus_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"", "link", "segment-first", "tool", "primary"})
        QTest::newRow(qPrintable(QStringLiteral("a button of the kind “%1”").arg(QLatin1String(kind)))) << QString::fromLatin1(kind);
}

void Controls::theRingIsTheOnlySignOfFocus()
{
    QFETCH(QString, kind);
    QPushButton button;
    button.setProperty("kind", kind);
    button.resize(120, 30);
    showFocused(button);
    QVERIFY(button.hasFocus());
    const QImage image = button.grab().toImage();
    const QRect inside = image.rect().adjusted(4, 4, -4, -4);
    const QColor ground = image.pixelColor(inside.center());
    QCOMPARE(inked(image.copy(inside), ground), QRect());
}

void Controls::theTabWithTheFocusHasARing()
{
    QTabBar bar;
    bar.addTab(QStringLiteral("Claims"));
    bar.addTab(QStringLiteral("Environments"));
    showFocused(bar);
    QVERIFY(bar.hasFocus());
    const QImage image = bar.grab().toImage();
    const QRect tab = bar.tabRect(bar.currentIndex());
    for (const int x : {tab.left(), tab.left() + 1, tab.right() - 1, tab.right()})
        QCOMPARE(image.pixelColor(x, tab.center().y()), colour(Role::Accent));
    for (const int y : {tab.top(), tab.top() + 1, tab.bottom() - 1})
        QCOMPARE(image.pixelColor(tab.center().x(), y), colour(Role::Accent));
}

void Controls::theRingOfACellTouchesNoText()
{
    Cell cell;
    cell.text = QStringLiteral("iss");
    QStandardItemModel model(1, 3);
    model.setData(model.index(0, 1), QVariant::fromValue(cell), CellRole);
    const CellDelegate delegate(1.35);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage image(200, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(colour(Role::Pane));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        delegate.paint(&painter, option, model.index(0, 1));
        painter.end();
        const QRect text = inked(image.copy(0, 0, 200, 22), colour(Role::Pane));
        constexpr int ringAndAir = 4;
        QVERIFY2(text.left() >= ringAndAir && text.right() <= image.width() - 1 - ringAndAir,
            qPrintable(QStringLiteral("%1 to %2").arg(text.left()).arg(text.right())));
    }
}

void Controls::aSentenceKeepsItsEnd_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("its full stop stands behind it") << QStringLiteral("Log in and retry.");
    QTest::newRow("a number before its noun stays there") << QStringLiteral("5 for, 0 against");
    QTest::newRow("a menu's dots stay behind it") << QStringLiteral("Environments…");
}

/// A window of another direction moves the whole sentence, and no sign within it.
void Controls::aSentenceKeepsItsEnd()
{
    QFETCH(QString, sentence);
    const auto painted = [&sentence](Qt::LayoutDirection direction) {
        const Mirror mirror(direction);
        ElidedLabel elided(Role::Text, 1.0, false, nullptr);
        FlowLabel flow(1.0);
        elided.setFullText(sentence);
        flow.setFlow({}, sentence);
        if (direction == Qt::LeftToRight) { // where the other begins, to the part of a pixel
            elided.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            flow.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        QList<QImage> all;
        for (QWidget *widget : {static_cast<QWidget *>(&elided), static_cast<QWidget *>(&flow)}) {
            widget->resize(400, 30);
            const QImage image = widget->grab().toImage();
            all.append(image.copy(inked(image, image.pixelColor(200, 1))));
        }
        return all;
    };
    const QList<QImage> usual = painted(Qt::LeftToRight);
    const QList<QImage> mirrored = painted(Qt::RightToLeft);
    QVERIFY2(usual[0] == mirrored[0], "a label that is cut");
    QVERIFY2(usual[1] == mirrored[1], "a label that wraps");
    QCOMPARE(usual[1].isNull(), false);
}

void Controls::aSentenceBeginsWhereReadingBegins()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Mirror mirror(direction);
        FlowLabel flow(1.0);
        flow.setFlow({}, QStringLiteral("Log in."));
        flow.resize(400, 30);
        const QImage image = flow.grab().toImage();
        const QRect text = inked(image, image.pixelColor(200, 1));
        QVERIFY2(direction == Qt::LeftToRight ? text.left() < 5 : text.right() > 394, qPrintable(QString::number(text.left())));
    }
    const Mirror mirror(Qt::RightToLeft);
    BadgeLine badge;
    badge.show(Badge{{}, QStringLiteral("Proven"), Role::Fail, true, 1.0}, QStringLiteral("5 for, 0 against"));
    badge.resize(400, badge.sizeHint().height());
    const QImage image = badge.grab().toImage();
    QVERIFY2(image.pixelColor(394, image.height() / 2) == colour(Role::Fail), "the badge comes first");
    const QRect all = inked(image, image.pixelColor(2, 1));
    QVERIFY2(all.left() > 400 - badge.sizeHint().width() - 8, "its words stand beside it");
}

void Controls::everySegmentIsFramed_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void Controls::everySegmentIsFramed()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Mirror mirror(direction);
    Segments segments({QStringLiteral("ace"), QStringLiteral("eon")});
    segments.setFixedWidth(segments.sizeHint().width() + 1); // one pixel more than it asks for
    segments.show();
    for (const int chosen : {0, 1}) {
        segments.setCurrent(chosen);
        const QImage image = segments.grab().toImage();
        QList<int> borders;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, 7) == colour(Role::Outline))
                borders.append(x);
        }
        QVERIFY2(borders.size() == 3, qPrintable(QStringLiteral("%1 upright lines, %2 chosen").arg(borders.size()).arg(chosen)));
    }
}

void Controls::aChoiceThatIsCutSaysSo()
{
    struct Box : ElidedCombo {
        Box() : ElidedCombo(nullptr) { }
        QString shown() const
        {
            QStyleOptionComboBox option;
            initStyleOption(&option);
            return option.currentText;
        }
    };
    Box box;
    box.addItem(QStringLiteral("Access token, staging — Demo, 10:43:30, Staging token sent to prod"));
    box.resize(140, 28);
    box.show();
    QVERIFY2(box.shown().endsWith(u'…'), qPrintable(box.shown()));
    box.resize(900, 28);
    QCOMPARE(box.shown(), box.currentText());
}

QTEST_MAIN(Controls)
#include "tst_controls.moc"
