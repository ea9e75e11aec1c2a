// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/service_view.h"

#include "ui/kit/flow_label.h"
#include "ui/kit/theme.h"
#include "ui/models/service_text.h"
#include "ui/views/cell_delegate.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr int pauseMs = 150;           ///< of typing, before the text is read
constexpr double stackedBelow = 38;    ///< em of width: text above, reading below
constexpr qsizetype mostShown = 65536; ///< of a captured answer, in the text field

} // namespace

ServiceView::ServiceView(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_pause(new QTimer(this))
{
    m_text->setProperty("kind", QStringLiteral("field"));
    m_text->setAccessibleName(tr("What the service answered"));
    m_text->setPlaceholderText(tr("HTTP/1.1 403 Forbidden\n\n{\"msg\": \"User from sub claim in JWT does not exist\"}"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setMinimumHeight(lines(2.6));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_lines = new QWidget(area);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(5);
    area->setWidget(m_lines);
    m_lines->setAutoFillBackground(false); // which setWidget() had turned on
    m_sides->setContentsMargins(11, 9, 4, 4);
    m_sides->setSpacing(12);
    m_sides->addWidget(m_text, 45);
    m_sides->addWidget(area, 55);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &ServiceView::give);
    showLines({});
}

void ServiceView::give()
{
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (text == m_given.left(mostShown))
        return;
    m_given = text;
    Q_EMIT answerGiven(text);
}

void ServiceView::show(const report::Inspection &inspection)
{
    const QByteArray answer = inspection.diagnosis.evidence.serviceAnswer;
    if (answer != m_given && !m_pause->isActive()) {
        m_given = answer;
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(QString::fromUtf8(answer.left(mostShown)));
    }
    showLines(inspection.diagnosis);
}

void ServiceView::showLines(const diagnosis::Diagnosis &diagnosis)
{
    const std::vector<ServiceLine> wanted = linesOf(diagnosis);
    auto *column = static_cast<QVBoxLayout *>(m_lines->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ServiceLine &line : wanted) {
        auto *label = new FlowLabel(1.0, m_lines);
        label->setFlow(line.bold, line.rest);
        column->addWidget(label);
        label->show();
    }
    column->addStretch();
}

QString ServiceView::reading() const
{
    QStringList all;
    for (const FlowLabel *label : m_lines->findChildren<FlowLabel *>())
        all += label->text();
    return all.join(u'\n');
}

void ServiceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < stackedBelow * em() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace jotscope::ui
