// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/exception_row.h"

#include "net/certificate.h"
#include "report/blanks.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"

#include <QBoxLayout>
#include <QPushButton>

namespace jotscope::ui {

ExceptionRow::ExceptionRow(QWidget *parent) : QWidget(parent), m_text(new FlowLabel(1.0, this))
{
    auto *remove = new QPushButton(tr("Remove"), this);
    setKind(remove, "link");
    remove->setAutoDefault(false);
    remove->setToolTip(tr("Trust this certificate no longer"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QPushButton::clicked, this, &ExceptionRow::removed);
}

void ExceptionRow::fill(const environments::TlsException &exception)
{
    m_exception = exception;
    m_text->setFlow(report::plain(exception.host), net::fingerprintText(exception.sha256));
}

} // namespace jotscope::ui
