// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_page.h"

#include "ui/kit/flow_label.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/reading.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>

namespace jotscope::ui {

namespace {

QLabel *plain(const QString &text, double scale, bool semibold, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    beginWithWindow(label);
    keepFont(label, scale, semibold);
    return label;
}

} // namespace

void giveRoom(QListWidget *list)
{
    list->ensurePolished();
    const int height = qMax(24, lines(1.65));
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        item->setSizeHint(QSize(list->fontMetrics().horizontalAdvance(item->text()) + lines(1), height));
    }
}

SettingsPage::SettingsPage(const QString &title, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget(this);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(18, 2, 14, 8);
    m_column->setSpacing(4);
    setWidget(page);
    page->setAutoFillBackground(false); // which setWidget() had turned on
    m_column->addWidget(plain(title, 1.3, true, page));
}

void SettingsPage::add(const QString &name, QWidget *control, const QString &about)
{
    m_column->addSpacing(10);
    QLabel *label = plain(name, 1.0, true, widget());
    label->setBuddy(control);
    m_column->addWidget(label);
    m_column->addWidget(control, 0, control->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? Qt::Alignment() : Qt::AlignLeft);
    if (!about.isEmpty())
        addText(about);
}

void SettingsPage::add(QWidget *control, const QString &about)
{
    m_column->addSpacing(10);
    m_column->addWidget(control);
    if (!about.isEmpty())
        addText(about);
}

QLabel *SettingsPage::addText(const QString &text)
{
    QLabel *label = plain(text, 0.94, false, widget());
    label->setForegroundRole(faintInk);
    m_column->addWidget(label);
    return label;
}

QComboBox *SettingsPage::addChoice(const QString &name, const QStringList &choices, int current, const QString &about)
{
    auto *combo = new QComboBox(widget());
    combo->addItems(choices);
    combo->setCurrentIndex(current);
    combo->setMinimumHeight(qMax(24, lines(1.5)));
    add(name, combo, about);
    return combo;
}

void SettingsPage::end()
{
    m_column->addStretch();
}

} // namespace jotscope::ui
