// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"
#include "ui/views/paint.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace jotscope;

/// A font that thinks of another screen than the one it is painted on: as on Wayland, where the platform and its screens differ.
class Fonts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsMeasuredIsAsWideAsWhatIsPainted_data();
    void whatIsMeasuredIsAsWideAsWhatIsPainted();
    void aMarkedTextHasNoGaps();
};

namespace {

const QString address = QStringLiteral("http://127.0.0.1:35249/realms/acme");

QFont ofAnotherScreen(const QFont &font)
{
    QImage paper(1, 1, QImage::Format_Mono);
    paper.setDotsPerMeterX(4724); // 120 dpi
    paper.setDotsPerMeterY(4724);
    return {font, &paper};
}

} // namespace

void Fonts::whatIsMeasuredIsAsWideAsWhatIsPainted_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.88, 0.92, 0.94, 0.96, 1.0, 1.6})
        QTest::newRow(qPrintable(QStringLiteral("at %1").arg(scale))) << scale;
}

void Fonts::whatIsMeasuredIsAsWideAsWhatIsPainted()
{
    QFETCH(double, scale);
    QApplication::setFont(ofAnotherScreen(QApplication::font()));
    QWidget widget;
    const QFont font = ui::scaledFont(scale);
    QCOMPARE(QFontMetricsF(font).horizontalAdvance(address), QFontMetricsF(font, &widget).horizontalAdvance(address));
    QFont fixed = ui::fixedFont();
    fixed.setPointSizeF(font.pointSizeF());
    QCOMPARE(QFontMetricsF(fixed).horizontalAdvance(address), QFontMetricsF(fixed, &widget).horizontalAdvance(address));
}

void Fonts::aMarkedTextHasNoGaps()
{
    QApplication::setFont(ofAnotherScreen(QApplication::font()));
    QWidget widget;
    ui::TextLook look;
    look.font = ui::fixedFont();
    QImage paper(600, 40, QImage::Format_ARGB32);
    paper.setDotsPerMeterX(qRound(widget.logicalDpiX() / 0.0254));
    paper.setDotsPerMeterY(qRound(widget.logicalDpiY() / 0.0254));
    QPainter painter(&paper);
    const qreal used = ui::paintText(&painter, QRectF(0, 0, 600, 40), address, look, {{18, 22, ui::Role::Fail}});
    const qreal drawn = QFontMetricsF(look.font, &paper).horizontalAdvance(address);
    QVERIFY2(qAbs(used - drawn) <= 1, qPrintable(QStringLiteral("%1, painted %2").arg(used).arg(drawn)));
}

QTEST_MAIN(Fonts)
#include "tst_fonts.moc"
