-- Run by NeovimTests in a headless Neovim: what an editor that is not ours shows, completes, mends and finds. Writes a line for each to the file that CORPUS_OUT names.
local out = assert(io.open(vim.env.CORPUS_OUT, 'w'))
local function say(name, value) out:write(name, '\t', tostring(value):gsub('\n', ' '), '\n') end
local function wait(what) return vim.wait(60000, what, 50) end

local cmd = vim.fn.json_decode(vim.env.CORPUS_CMD)
local root = vim.env.CORPUS_ROOT
local function start()
  return vim.lsp.start_client({ name = 'corpus', cmd = cmd, root_dir = root, workspace_folders = { { uri = vim.uri_from_fname(root), name = 'corpus' } } })
end

local client = start()
local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(root .. '/' .. path))
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client)
  return buffer
end

local function at(buffer, words)
  for line, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local _, last = text:find(words, 1, true)
    if last then
      return { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = line - 1, character = last } }
    end
  end
  error('not found: ' .. words)
end

local function ask(buffer, method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 60000)
  return answers and answers[client] and answers[client].result
end

local function run()
  local facts = open('curated/bridge.yaml')
  wait(function() return #vim.diagnostic.get(facts) > 0 end)
  local shown = vim.diagnostic.get(facts)
  for _, problem in ipairs(shown) do
    say('problem', (problem.code or (problem.user_data and problem.user_data.lsp.code)) .. ' at line ' .. (problem.lnum + 1))
  end

  -- A code action mends the value.
  local params = at(facts, 'value: 1251')
  local range = { start = params.position, ['end'] = params.position }
  local quote = at(facts, 'It is 1,250')
  local actions = ask(facts, 'textDocument/codeAction', {
    textDocument = params.textDocument, range = { start = quote.position, ['end'] = quote.position }, context = { diagnostics = {} } })
  for _, action in ipairs(actions or {}) do
    if action.title:find('Correct the value', 1, true) then
      say('action', action.title)
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
      break
    end
  end
  say('mended', wait(function() return #vim.diagnostic.get(facts) == 0 end))
  say('line', vim.api.nvim_buf_get_lines(facts, range.start.line, range.start.line + 1, false)[1])

  -- A quote is completed out of the document.
  for line, text in ipairs(vim.api.nvim_buf_get_lines(facts, 0, -1, false)) do
    local first, last = text:find('quote: up to 60 vehicles a minute', 1, true)
    if first then
      vim.api.nvim_buf_set_text(facts, line - 1, first + 6, line - 1, last, { '' })
    end
  end
  local place = at(facts, 'source: Report, quote:  }')
  place.position.character = place.position.character - 2
  local completed = ask(facts, 'textDocument/completion', place)
  say('completion', completed and completed.items[1] and (completed.items[1].label .. ' ' .. completed.items[1].detail))

  -- From C# to the YAML.
  local code = open('Program.cs')
  local definition = ask(code, 'textDocument/definition', at(code, 'HarbourBridge.Length'))
  say('definition', definition and definition[1] and (vim.fn.fnamemodify(vim.uri_to_fname(definition[1].uri), ':t') .. ':' .. (definition[1].range.start.line + 1)))

  vim.lsp.stop_client(client)
  say('ended', wait(function() return vim.lsp.client_is_stopped(client) end))
end

-- Whatever goes wrong is told, and the editor ends.
local fine, trouble = pcall(run)
if not fine then
  say('trouble', trouble)
end
out:close()
vim.cmd('qa!')
