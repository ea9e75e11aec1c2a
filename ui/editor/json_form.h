// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/form.h"

namespace jotscope::ui {

class ForeignText;

/// The environment as the file says it, every member of it. What cannot be read is kept in the field, and told.
class JsonForm : public Form {
    Q_OBJECT
public:
    explicit JsonForm(QString folder, QWidget *parent = nullptr);

    void fill(const environments::Environment &environment) override;
    void take(environments::Environment &into) const override; ///< leaves it alone while the text cannot be read
    bool isReadable() const { return m_isReadable; }

private:
    void read();

    QString m_folder;
    ForeignText *m_text;
    environments::Environment m_read;
    bool m_isReadable = true;
};

} // namespace jotscope::ui
