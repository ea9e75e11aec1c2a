// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notices.h"

#include "report/blanks.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/icons.h"
#include "ui/kit/reading.h"
#include "ui/kit/style_sheet.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace jotscope::ui {

namespace {

class Line : public QWidget {
public:
    Line(const Notice &notice, QWidget *parent) : QWidget(parent), m_notice(notice), m_row(new QHBoxLayout(this))
    {
        m_row->setContentsMargins(marginsFrom(this, {12 + lines(1.0) + 8, 3, 8, 3}));
        m_row->setSpacing(8);
        auto *words = new FlowLabel(0.94, this);
        words->setFlow(report::plain(notice.bold), report::plain(notice.rest));
        m_row->addWidget(words, 1);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        setMinimumHeight(lines(1.0) + 7);
    }
    QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = lines(1.0);
        painter.fillRect(rect(), colour(tintOf(m_notice.role)));
        const int left = isRightToLeft() ? width() - 12 - side : 12;
        paintIcon(&painter, QRectF(left, (height() - side) / 2.0, side, side), m_notice.icon, m_notice.role);
    }

private:
    Notice m_notice;
    QHBoxLayout *m_row;
};

} // namespace

Notices::Notices(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    hide();
}

void Notices::show(const std::vector<Notice> &notices)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Notice &notice : notices) {
        auto *line = new Line(notice, this);
        if (!notice.link.isEmpty()) {
            auto *button = new QPushButton(notice.link, line);
            setKind(button, "link");
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, id = notice.id] { Q_EMIT linkChosen(id); });
            line->row()->addWidget(button);
        }
        m_column->addWidget(line);
    }
    setVisible(!notices.empty());
}

QStringList Notices::texts() const
{
    QStringList all;
    for (int i = 0; i < m_column->count(); ++i)
        all.append(m_column->itemAt(i)->widget()->findChild<FlowLabel *>()->text());
    return all;
}

} // namespace jotscope::ui
