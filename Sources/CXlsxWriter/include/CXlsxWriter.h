// The functions of libxlsxwriter that workbooks need, found when the first workbook is written: to link libxlsxwriter, which needs OpenSSL, would
// cost every start of the program more than a millisecond.
#pragma once
#include <xlsxwriter.h>

#define JALON_XLSX_FUNCTIONS(FUNCTION) \
  FUNCTION(lxw_strerror) \
  FUNCTION(lxw_workbook_free) \
  FUNCTION(workbook_new_opt) \
  FUNCTION(workbook_close) \
  FUNCTION(workbook_add_worksheet) \
  FUNCTION(workbook_add_format) \
  FUNCTION(workbook_add_chart) \
  FUNCTION(workbook_set_properties) \
  FUNCTION(worksheet_activate) \
  FUNCTION(worksheet_autofilter) \
  FUNCTION(worksheet_data_validation_range) \
  FUNCTION(worksheet_fit_to_pages) \
  FUNCTION(worksheet_freeze_panes) \
  FUNCTION(worksheet_gridlines) \
  FUNCTION(worksheet_hide) \
  FUNCTION(worksheet_insert_chart) \
  FUNCTION(worksheet_merge_range) \
  FUNCTION(worksheet_protect) \
  FUNCTION(worksheet_repeat_rows) \
  FUNCTION(worksheet_right_to_left) \
  FUNCTION(worksheet_set_column_pixels) \
  FUNCTION(worksheet_set_footer) \
  FUNCTION(worksheet_set_header) \
  FUNCTION(worksheet_set_landscape) \
  FUNCTION(worksheet_set_margins) \
  FUNCTION(worksheet_set_paper) \
  FUNCTION(worksheet_set_portrait) \
  FUNCTION(worksheet_set_row) \
  FUNCTION(worksheet_write_blank) \
  FUNCTION(worksheet_write_number) \
  FUNCTION(worksheet_write_string) \
  FUNCTION(format_set_align) \
  FUNCTION(format_set_bg_color) \
  FUNCTION(format_set_bold) \
  FUNCTION(format_set_bottom) \
  FUNCTION(format_set_bottom_color) \
  FUNCTION(format_set_font_color) \
  FUNCTION(format_set_font_name) \
  FUNCTION(format_set_font_size) \
  FUNCTION(format_set_indent) \
  FUNCTION(format_set_num_format) \
  FUNCTION(format_set_num_format_index) \
  FUNCTION(format_set_pattern) \
  FUNCTION(format_set_reading_order) \
  FUNCTION(format_set_rotation) \
  FUNCTION(format_set_text_wrap) \
  FUNCTION(format_set_unlocked) \
  FUNCTION(chart_add_series) \
  FUNCTION(chart_series_set_categories) \
  FUNCTION(chart_series_set_fill) \
  FUNCTION(chart_series_set_name) \
  FUNCTION(chart_series_set_values) \
  FUNCTION(chart_title_set_name)

typedef struct {
#define MEMBER(name) __typeof__(&name) name;
  JALON_XLSX_FUNCTIONS(MEMBER)
#undef MEMBER
} jalon_xlsx;

// Returns the functions; NULL if libxlsxwriter is not installed. They are looked up once.
const jalon_xlsx *jalon_xlsx_load(void);

// Opens an empty file in memory and returns its descriptor; -1 if the system does not give one.
int jalon_xlsx_open_memory(void);

// Writes a workbook to its file and releases it. Numbers have a decimal point in every locale; the library alone would ask the locale.
lxw_error jalon_xlsx_close(lxw_workbook *workbook);

// Sets how references name a sheet. The library leaves a name without quotes that spreadsheets take for a number or a cell, such as 2026 or Q1.
void jalon_xlsx_quote(lxw_worksheet *sheet, const char *quoted_name);

// Returns the format of cells that have none, by whose letters spreadsheets also count the widths of columns.
lxw_format *jalon_xlsx_default_format(lxw_workbook *workbook);
