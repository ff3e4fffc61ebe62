// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qpdf 11 asks whether the code is ready for std::shared_ptr; 3 says so, and without an answer every include warns.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 3
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
