// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/service_view.h"

#include "ui/kit/flow_list.h"
#include "ui/kit/reading.h"
#include "ui/kit/theme.h"
#include "ui/models/service_text.h"
#include "ui/views/cell_delegate.h"

#include <QBoxLayout>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr int pauseMs = 150;           ///< of typing, before the text is read
constexpr double stackedBelow = 38;    ///< em of width: text above, reading below
constexpr qsizetype mostShown = 65536; ///< of a captured answer, in the text field

} // namespace

ServiceView::ServiceView(QWidget *parent)
    : QWidget(parent), m_text(new ForeignText(this)), m_lines(new FlowList(marginsFrom(this, {0, 0, 8, 0}), this)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_pause(new QTimer(this))
{
    m_text->setProperty("kind", QStringLiteral("field"));
    m_text->setAccessibleName(tr("What the service answered"));
    m_text->setPlaceholderText(tr("HTTP/1.1 403 Forbidden\n\n{\"msg\": \"User from sub claim in JWT does not exist\"}"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setMinimumHeight(lines(2.6));
    m_sides->setContentsMargins(marginsFrom(this, {11, 9, 4, 4}));
    m_sides->setSpacing(12);
    m_sides->addWidget(m_text, 45);
    m_sides->addWidget(m_lines, 55);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_text, &ForeignText::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &ServiceView::give);
    m_lines->show(linesOf({}));
}

void ServiceView::give()
{
    const QByteArray text = m_text->value().toUtf8();
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
    m_lines->show(linesOf(inspection.diagnosis));
}

QString ServiceView::reading() const
{
    return m_lines->text();
}

void ServiceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < stackedBelow * em() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace jotscope::ui
