import { gzipSync, strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from '../documents/document-limits.ts'
import { recogniseFile } from './recognise-file.ts'

const bytesOf = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8(`<x n="${name}"/>`)])))

const PDF = bytesOf('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3], '\n%%EOF\n')
const PNG = bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', Array(17).fill(0), [0, 0, 0, 0], 'IDAT')
const EXE = bytesOf('MZ', [0x90, 0, 3, 0, 0, 0], Array(120).fill(0), 'This program cannot be run in DOS mode')
const compound = (stream: string) =>
  Buffer.concat([bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, 'utf16le')])

const kindOf = async (bytes: Uint8Array, name = 'x.pdf') => {
  const found = await recogniseFile(bytes, name)
  return found.ok ? found.value.mediaType : [found.refusal.code, found.refusal.details?.what].filter(Boolean).join(' ')
}

describe('what is taken', () => {
  it.each([
    ['a PDF', PDF, 'application/pdf'],
    ['a PNG', PNG, 'image/png'],
    ['a JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0, 1]), 'image/jpeg'],
    ['a WebP', bytesOf('RIFF', [26, 0, 0, 0], 'WEBPVP8 '), 'image/webp'],
    ['a TIFF', bytesOf('II*', [0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'image/tiff'],
    ['a Word file', zip('[Content_Types].xml', 'word/document.xml'), /wordprocessingml\.document$/],
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), /spreadsheetml\.sheet$/],
    ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml'), /presentationml\.presentation$/],
    ['an OFD', zip('OFD.xml', 'Doc_0/Document.xml'), 'application/ofd'],
    ['text in UTF-8', Buffer.from('关于报送的说明'), 'text/plain; charset=utf-8'],
    ['text in GBK', iconv.encode('关于报送的说明', 'gbk'), 'text/plain; charset=gb18030'],
    ['a table in GBK', iconv.encode('乡镇,应查,已查\n站街镇,10,9\n小关镇,8,8\n', 'gbk'), 'text/csv; charset=gb18030'],
    ['text that begins like a bitmap', Buffer.from('BMI 指数说明'), 'text/plain; charset=utf-8'],
  ])('%s', async (_name, bytes, mediaType) => {
    expect(await kindOf(bytes)).toMatch(mediaType)
  })
})

describe('what is refused by the name of what it is, whatever the file is called', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), 'file.empty'],
    ['a program called .pdf', EXE, 'file.program EXE'],
    ['a program of Linux', bytesOf([0x7f], 'ELF', [2, 1, 1, 0], Array(60).fill(0)), 'file.program ELF'],
    ['a Java archive', zip('META-INF/MANIFEST.MF', 'word/document.xml'), 'file.program JAR'],
    ['a shell script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'file.script #!'],
    ['PHP', Buffer.from('<?php system($_GET["c"]);'), 'file.script PHP'],
    ['a batch file', Buffer.from('@echo off\r\ndel *\r\n'), 'file.script BAT'],
    ['a web page', Buffer.from('<!doctype html><p>x</p>'), 'file.web-page HTML'],
    ['a page without a head', Buffer.from('\n <script>alert(1)</script>'), 'file.web-page HTML'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'file.web-page SVG'],
    ['a drawing behind a declaration', Buffer.from('<?xml version="1.0"?><svg onload="x"></svg>'), 'file.web-page SVG'],
    ['a zip', zip('a.txt'), 'file.archive ZIP'],
    ['a gzip', gzipSync(strToU8('x')), 'file.archive GZ'],
    ['a Word file with macros', zip('word/document.xml', 'word/vbaProject.bin'), 'file.macros'],
    ['a workbook with the macros of 1992', zip('xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), 'file.macros'],
    ['an old Word file', compound('WordDocument'), 'file.old-office'],
    ['an old workbook', compound('Workbook'), 'file.old-office'],
    ['an installer', compound('Property'), 'file.kind-not-taken OLE'],
    ['an encrypted workbook', compound('EncryptedPackage'), 'file.encrypted'],
    ['a PDF behind other things', Buffer.concat([Buffer.from('hello\n'), PDF]), 'file.hidden-head PDF'],
    ['a picture that is a zip too', Buffer.concat([PNG, zip('a.class')]), 'file.hidden-head ZIP'],
    ['Word and Excel at once', zip('word/document.xml', 'xl/workbook.xml'), 'file.hidden-head ZIP'],
    ['a zip cut off', zip('word/document.xml').subarray(0, 60), 'file.damaged'],
    ['a picture of a kind not taken', bytesOf('GIF89a', Array(40).fill(0)), 'file.kind-not-taken GIF'],
    ['bytes of no kind', bytesOf([1, 2, 3, 0, 255, 254, 7]), 'file.kind-not-taken ?'],
  ])('%s', async (_name, bytes, refusal) => {
    expect(await kindOf(bytes, '证明.pdf')).toBe(refusal)
  })

  it('text with the ending of a script', async () => {
    expect(await kindOf(Buffer.from('Get-Process'), '清单.PS1')).toBe('file.script .ps1')
    expect(await kindOf(Buffer.from('Get-Process'), '清单.txt')).toBe('text/plain; charset=utf-8')
  })

  it('a bomb within a document', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(200_000) }, { level: 9 })
    const limits = { ...DOCUMENT_LIMITS, entryBytes: 100_000 }
    expect(await recogniseFile(bomb, 'x.docx', limits)).toMatchObject({ refusal: { code: 'file.unpacks-too-large' } })
  })
})
