// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/json_form.h"

#include "environments/environments_file.h"
#include "language/retold.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

namespace jotscope::ui {

JsonForm::JsonForm(QString folder, QWidget *parent) : Form(parent), m_folder(std::move(folder)), m_text(new ForeignText(page()))
{
    setKind(m_text, "field");
    m_text->setAccessibleName(tr("This environment as JSON"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setLineWrapMode(ForeignText::NoWrap);
    m_text->setMinimumHeight(lines(16));
    addWide(m_text, {});
    connect(m_text, &ForeignText::textChanged, this, &JsonForm::read);
}

void JsonForm::fill(const environments::Environment &environment)
{
    if (m_isReadable && environment == m_read && !m_text->toPlainText().isEmpty())
        return; // what stands there says the same: spaces and order are the person's
    m_read = environment;
    m_isReadable = true;
    clearComplaints();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(QString::fromUtf8(environments::writeEnvironments({environment}, m_folder)));
}

void JsonForm::read()
{
    const auto found = environments::readEnvironments(m_text->value().toUtf8(), tr("this text"), m_folder);
    m_isReadable = found && found->size() == 1;
    clearComplaints();
    if (!found)
        complain({}, retold(found.error().message));
    else if (found->size() != 1)
        complain({}, tr("expected one environment, found %1.").arg(found->size()));
    else
        m_read = found->front();
    Q_EMIT edited(m_text);
}

void JsonForm::take(environments::Environment &into) const
{
    if (m_isReadable)
        into = m_read;
}

} // namespace jotscope::ui
